/** What breadcrumbs say by themselves. */
export interface BreadcrumbsWords {
  /** What screen readers call them. */
  label: string
}

/** English. */
export const en: BreadcrumbsWords = { label: 'Breadcrumb' }

/** Welsh: as in GOV.UK Frontend's example. */
export const cy: BreadcrumbsWords = { label: 'Briwsion bara' }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof BreadcrumbsWords)[] = []
