import { cloneElement, type FunctionComponent, isValidElement, type ReactElement, type ReactNode } from 'react'
import { classNames } from './class-names.js'

interface PartProps {
  className?: string
  children?: ReactNode
}

/**
 * Lets one prop take words or the part itself: `hint="As on your passport"` or `hint={<Hint className="app-hint">…</Hint>}`.
 * Words are put into the part; a part is given what it must have, such as its id.
 *
 * @param Part the part: `Label`, `Legend`, `Hint` or `ErrorMessage`
 * @param content what the prop was given
 * @param fixed what the part must have here: the control points at its id, so that is not the part's to choose
 * @param usual what the part has unless it says otherwise
 */
export function asPart<P extends PartProps>(
  Part: FunctionComponent<P>,
  content: ReactNode,
  fixed?: Partial<P>,
  usual?: Partial<P>,
): ReactElement | null {
  if (isNothing(content)) return null
  // The heading round a label that a Server Component gave: the label inside knows already what it is for.
  if (isValidElement<P>(content) && content.props.className === 'govuk-label-wrapper') return content
  // A part that a Server Component gives to a client component arrives as what it renders, not as itself.
  if (isValidElement<P>(content) && (content.type === Part || rendered.test(content.props.className ?? '')))
    return cloneElement(content, {
      ...(content.type === Part && usual),
      ...content.props,
      ...fixed,
      className: classNames(fixed?.className, content.props.className),
    } as P)
  return (
    <Part {...(usual as P)} {...(fixed as P)}>
      {content}
    </Part>
  )
}

const rendered = /^govuk-(label|hint|err|fields|input_|task-list_|template_)/

/** Whether React would show nothing for it. */
export function isNothing(content: ReactNode): content is undefined | null | boolean | '' {
  return content === undefined || content === null || typeof content === 'boolean' || content === ''
}
