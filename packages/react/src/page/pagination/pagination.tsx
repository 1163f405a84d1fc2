import type { ComponentProps, ReactElement } from 'react'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { ArrowLink, PageLink, type PaginationItem, type PaginationLink } from './pagination-links.js'
import { en } from './pagination.strings.js'

/** Props of {@link Pagination}: any attribute of `<nav>`, and these. `className`, `ref` and the rest go to the `<nav>`. */
export interface PaginationProps extends Omit<ComponentProps<'nav'>, 'children'> {
  /** What screen readers call it. "Pagination" unless set: set it where there are two on a page. */
  'aria-label'?: string
  /** The link to the page before. Leave it out on the first page. */
  previous?: PaginationLink
  /** The link to the next page. Leave it out on the last page. */
  next?: PaginationLink
  /** The numbers, and `ellipsis` where some are left out. Without numbers the two links stand one above the other. */
  items?: readonly PaginationItem[]
  /** The language of "Previous", "Next" and "Page". */
  language?: Language
}

/**
 * Takes people through a list that goes on over several pages, or through a guide in parts. For a list,
 * `paginationFor` works out the links: `<Pagination {...paginationFor({ currentPage, totalPages, hrefOf })} />`.
 *
 * With nothing to link to it shows nothing: one page needs no pagination.
 *
 * Design System: https://design-system.service.gov.uk/components/pagination/
 * WCAG 2.4.4 Link Purpose (In Context), 2.5.3 Label in Name, 2.5.8 Target Size (Minimum).
 */
export function Pagination({
  'aria-label': label,
  previous,
  next,
  items = [],
  language,
  className,
  ...rest
}: PaginationProps): ReactElement | null {
  const words = useWords('pagination', en, language)
  if (!previous && !next && items.length === 0) return null
  const isBlock = items.length === 0
  return (
    <nav
      className={classNames('govuk-pagination', isBlock && 'govuk-pagination--block', className)}
      aria-label={label ?? words.label}
      {...rest}
    >
      {previous && (
        <ArrowLink direction="prev" isBlock={isBlock} words={[words.previous, words.previousPage]} {...previous} />
      )}
      {!isBlock && (
        <ul className="govuk-pagination__list">
          {items.map((item, index) =>
            item === 'ellipsis' ? (
              <li key={index} className="govuk-pagination__item govuk-pagination__item--ellipsis">
                ⋯
              </li>
            ) : (
              <PageLink key={index} words={words} {...item} />
            ),
          )}
        </ul>
      )}
      {next && <ArrowLink direction="next" isBlock={isBlock} words={[words.next, words.nextPage]} {...next} />}
    </nav>
  )
}
