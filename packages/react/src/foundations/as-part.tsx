import { cloneElement, type FunctionComponent, isValidElement, type ReactElement, type ReactNode } from 'react'
import { classNames } from './class-names.js'

interface PartProps {
  id?: string
  htmlFor?: string
  className?: string
  children?: ReactNode
}

/**
 * Lets one prop take words or the part itself: `hint="As on your passport"` or `hint={<Hint className="app-hint">…</Hint>}`.
 * Words are put into the part; a part is given what it lacks, such as its id.
 *
 * @param Part the part: `Label`, `Legend`, `Hint` or `ErrorMessage`
 * @param content what the prop was given
 * @param props what the part must have here
 */
export function asPart<P extends PartProps>(
  Part: FunctionComponent<P>,
  content: ReactNode,
  props: P,
): ReactElement | null {
  if (isNothing(content)) return null
  if (!isValidElement<P>(content)) return <Part {...props}>{content}</Part>
  const own = content.props
  // The control points at these ids, so they are not the part's to choose.
  const ours: PartProps = {
    id: props.id ?? own.id,
    htmlFor: props.htmlFor ?? own.htmlFor,
    className: classNames(props.className, own.className),
  }
  if (content.type === Part) return cloneElement(content, { ...props, ...own, ...ours })
  if (isRenderedPart(content)) return cloneElement<PartProps>(content, ours)
  // The heading round a label: the label inside knows already what it is for.
  if (content.props.className === 'govuk-label-wrapper') return content
  return <Part {...props}>{content}</Part>
}

const blocks =
  /(^| )govuk-(label|hint|error-message|fieldset__legend|input__(prefix|suffix)|task-list__(link|status)|template__(header|footer))( |$)/

/**
 * Whether it is what a part renders. A part that a Server Component gives to a client component arrives like this: as its
 * element, not as itself. Put into a second part it would be one hint inside another.
 */
function isRenderedPart({ type, props }: ReactElement<PartProps>): boolean {
  return typeof type === 'string' && blocks.test(props.className ?? '')
}

/** Whether React would show nothing for it. */
export function isNothing(content: ReactNode): content is undefined | null | boolean | '' {
  return content === undefined || content === null || typeof content === 'boolean' || content === ''
}
