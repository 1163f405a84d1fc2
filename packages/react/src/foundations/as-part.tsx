import { cloneElement, type FunctionComponent, type ReactElement, type ReactNode } from 'react'
import { classNames } from './class-names.js'

interface PartProps {
  className?: string
  children?: ReactNode
}

/**
 * Lets one prop take words or the part itself: `hint="As on your passport"` or `hint={<Hint className="app-hint">…</Hint>}`.
 * Words are put into the part; a part is given what it must have, such as its id.
 *
 * @param Part the part, such as `SummaryListTerm`, which {@link markPart} was told of
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
  return (
    givenPart(blocks.get(Part)!, content, fixed, usual) ?? (
      <Part {...(usual as P)} {...(fixed as P)}>
        {content}
      </Part>
    )
  )
}

/**
 * The part itself if that is what a prop was given, with what it must have; nothing for words.
 *
 * @param block GOV.UK Frontend's class name of the part
 * @param content what the prop was given
 * @param fixed what the part must have here
 * @param usual what the part has unless it says otherwise
 */
export function givenPart(
  block: string,
  content: ReactNode,
  fixed?: PartProps & { id?: string; htmlFor?: string },
  usual?: object,
): ReactElement | undefined {
  // Most are words.
  if (typeof content !== 'object') return undefined
  const { props } = content as ReactElement<PartProps>
  const isOurs = isPart(content, block)
  // A part that a Server Component gives to a client component arrives as what it renders, not as itself.
  if (!isOurs && !props?.className?.startsWith(block)) return undefined
  // The heading round a label of a Server Component: the label inside knows already what it is for.
  if (props.className === 'govuk-label-wrapper') return content as ReactElement
  return cloneElement(content as ReactElement<PartProps>, {
    ...(isOurs && usual),
    ...props,
    ...fixed,
    className: classNames(fixed?.className, props.className),
  })
}

const blocks = new Map<unknown, string>()

/**
 * Says that a component is a part, so that a question knows it when it is given one. A question that draws words itself
 * then needs no more than a class name: the part stays out of its bundle.
 *
 * @param Part the part
 * @param block GOV.UK Frontend's class name of it
 */
export function markPart(Part: FunctionComponent<never>, block: string): void {
  blocks.set(Part, block)
}

/** GOV.UK Frontend's class name of the part that it is. Nothing for words and for other components. */
export const blockOf = (content: ReactNode): string | undefined => blocks.get((content as ReactElement | null)?.type)

/** Whether it is the very part, not words and not another component. */
export const isPart = <P,>(content: ReactNode, block: string): content is ReactElement<P> => blockOf(content) === block

/** Whether React would show nothing for it. */
export function isNothing(content: ReactNode): content is undefined | null | boolean | '' {
  return content == null || content === '' || typeof content === 'boolean'
}
