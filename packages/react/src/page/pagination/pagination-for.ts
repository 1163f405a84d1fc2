import type { PaginationProps } from './pagination.js'
import type { PaginationItem, PaginationPage } from './pagination-links.js'

/** What {@link paginationFor} needs to know. */
export interface PaginationOptions {
  /** The page people are on, starting at 1. */
  currentPage: number
  /** How many pages there are: results, divided by results on a page. Part of a page counts as one. */
  totalPages: number
  /** The address of a page. It keeps what people searched for and how they filtered it. */
  hrefOf: (page: number) => string
}

/**
 * The links of a `Pagination` through a list: the first and the last page, the current one and the one on each side of it,
 * and an ellipsis for what is left out. An ellipsis never stands for a single page, as that page takes no more room.
 *
 * One page or none makes no links. If the current page is not there, it makes links to the nearest pages that are: such a
 * number often comes from an address that somebody kept while the list got shorter.
 *
 * Design System: https://design-system.service.gov.uk/components/pagination/
 */
export function paginationFor({
  currentPage,
  totalPages,
  hrefOf,
}: PaginationOptions): Pick<PaginationProps, 'previous' | 'next' | 'items'> {
  const last = Math.ceil(totalPages)
  if (!(last > 1)) return {}

  const linkTo = (page: number): PaginationPage => ({
    number: page,
    href: hrefOf(page),
    ...(page === currentPage && { current: true }),
  })
  const items: PaginationItem[] = []
  let before = 0
  for (const page of [1, currentPage - 1, currentPage, currentPage + 1, last]) {
    // Near an end some of these are the same page, or none.
    if (!Number.isInteger(page) || page <= before || page > last) continue
    if (page - before === 2) items.push(linkTo(before + 1))
    if (page - before > 2) items.push('ellipsis')
    items.push(linkTo(page))
    before = page
  }
  return {
    items,
    ...(currentPage > 1 && { previous: { href: hrefOf(Math.min(Math.ceil(currentPage) - 1, last)) } }),
    ...(currentPage < last && { next: { href: hrefOf(Math.max(Math.floor(currentPage) + 1, 1)) } }),
  }
}
