/** What a pagination says by itself. */
export interface PaginationWords {
  /** What screen readers call it. */
  label: string
  /** The link to the page before, as it is shown. */
  previous: string
  /** The same link as screen readers say it. Starts with the words that are shown (WCAG 2.5.3 Label in Name). */
  previousPage: string
  /** The link to the next page, as it is shown. */
  next: string
  /** The same link as screen readers say it. Starts with the words that are shown. */
  nextPage: string
  /** What screen readers say for a number. `%{number}` stands for it. */
  page: string
}

/** English. */
export const en: PaginationWords = {
  label: 'Pagination',
  previous: 'Previous',
  previousPage: 'Previous page',
  next: 'Next',
  nextPage: 'Next page',
  page: 'Page %{number}',
}

/**
 * Welsh: "Tudalen", "blaenorol" and "nesaf" as published in government services, put together as Firefox has them. The
 * noun stands first and changes the word after it, so "page" is not hidden.
 */
export const cy: PaginationWords = {
  label: 'Tudaleniad',
  previous: 'Tudalen flaenorol',
  previousPage: 'Tudalen flaenorol',
  next: 'Tudalen nesaf',
  nextPage: 'Tudalen nesaf',
  page: 'Tudalen %{number}',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof PaginationWords)[] = ['label']
