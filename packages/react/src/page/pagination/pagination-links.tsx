import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { isNothing } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import { fill } from '../../foundations/words.js'
import type { PaginationWords } from './pagination.strings.js'

/** A link to the page before or the next one. Other attributes go to its `<a>`. */
export interface PaginationLink extends Omit<ComponentProps<'a'>, 'children'> {
  /** Where it leads. */
  href: string
  /** Words of your own. "Previous page" or "Next page" unless set. */
  text?: ReactNode
  /** What that page is about, such as its title. Only where there are no numbers. */
  label?: ReactNode
}

/** One number. Other attributes go to its `<a>`. */
export interface PaginationPage extends Omit<ComponentProps<'a'>, 'children'> {
  /** The number of the page, starting at 1. */
  number: number | string
  /** Where it leads: to the same list, with the same filters. */
  href: string
  /** Whether people are on this page. */
  current?: boolean
  /** What screen readers say. "Page 3" unless set. Holds the number. */
  'aria-label'?: string
}

/** A number, or that some are left out here. */
export type PaginationItem = PaginationPage | 'ellipsis'

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

interface ArrowLinkProps extends PaginationLink {
  direction: 'prev' | 'next'
  /** Whether it stands alone, without numbers. */
  isBlock: boolean
  /** What is shown, and what screen readers say. */
  words: readonly [shown: string, spoken: string]
}

/** The link to the page before or the next one, with its arrow. */
export function ArrowLink({
  direction,
  isBlock,
  words: [shown, spoken],
  text,
  label,
  className,
  ...rest
}: ArrowLinkProps): ReactElement {
  const arrow = (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${direction}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={arrows[direction]} />
    </svg>
  )
  const labelled = isBlock && !isNothing(label)
  // Beside numbers each arrow points away from them. Without numbers both stand before their words.
  const arrowFirst = isBlock || direction === 'prev'
  return (
    <div className={`govuk-pagination__${direction}`}>
      <a className={classNames('govuk-link govuk-pagination__link', className)} rel={direction} {...rest}>
        {arrowFirst && arrow}
        <span
          className={classNames(
            'govuk-pagination__link-title',
            isBlock && !labelled && 'govuk-pagination__link-title--decorated',
          )}
        >
          {isNothing(text) ? partlyHidden(shown, spoken) : text}
        </span>
        {labelled && (
          <>
            {' '}
            <span className="govuk-visually-hidden">:</span>{' '}
            <span className="govuk-pagination__link-label">{label}</span>
          </>
        )}
        {!arrowFirst && arrow}
      </a>
    </div>
  )
}

/** "Previous", and "page" for screen readers. Where a language cannot split its words like that, all of them are shown. */
function partlyHidden(shown: string, spoken: string): ReactNode {
  if (shown === spoken || !spoken.startsWith(shown)) return spoken
  const hidden = spoken.slice(shown.length)
  return (
    <>
      {shown}
      {/* The space stands outside the hidden words: some tools that read names lose one at their start. */}
      {hidden.startsWith(' ') && ' '}
      <span className="govuk-visually-hidden">{hidden.trimStart()}</span>
    </>
  )
}

interface PageLinkProps extends PaginationPage {
  words: PaginationWords
}

/** A number and its link, as an item of the list. */
export function PageLink({ number, current, words, className, ...rest }: PageLinkProps): ReactElement {
  return (
    <li className={classNames('govuk-pagination__item', current && 'govuk-pagination__item--current')}>
      <a
        className={classNames('govuk-link govuk-pagination__link', className)}
        aria-current={current ? 'page' : undefined}
        {...rest}
        aria-label={rest['aria-label'] ?? fill(words.page, { number: String(number) })}
      >
        {number}
      </a>
    </li>
  )
}
