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
  if (isValidElement<P>(content) && content.type === Part) {
    const own = content.props
    return cloneElement(content, {
      ...props,
      ...own,
      // The control points at these ids, so they are not the part's to choose.
      id: props.id ?? own.id,
      htmlFor: props.htmlFor ?? own.htmlFor,
      className: classNames(props.className, own.className),
    })
  }
  return <Part {...props}>{content}</Part>
}

/** Whether React would show nothing for it. */
export function isNothing(content: ReactNode): content is undefined | null | boolean | '' {
  return content === undefined || content === null || typeof content === 'boolean' || content === ''
}
