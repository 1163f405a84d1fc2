/** What is said on every page while someone fills in a form for another. */
export interface AdviserBannerWords {
  /** Its name for screen readers, in the list of landmarks. */
  regionLabel: string
  /** Whose form this is. */
  formFor: string
  /** Who fills it in. */
  filledInBy: string
  /** Who fills it in, and where they work. */
  filledInByFrom: string
  /** Which of several forms of a day this is. */
  reference: string
  /** The link to stop. */
  stopLink: string
}

/** English. */
export const en: AdviserBannerWords = {
  regionLabel: 'Who this form is for',
  formFor: 'This form is for %{person}',
  filledInBy: 'Filled in by %{helper}',
  filledInByFrom: 'Filled in by %{helper}, %{organisation}',
  reference: 'Reference: %{reference}',
  stopLink: 'Stop filling in this form for %{person}',
}

/** Welsh: drafts. */
export const cy: AdviserBannerWords = {
  regionLabel: 'Ar gyfer pwy mae’r ffurflen hon',
  formFor: 'Mae’r ffurflen hon ar gyfer %{person}',
  filledInBy: 'Yn cael ei llenwi gan %{helper}',
  filledInByFrom: 'Yn cael ei llenwi gan %{helper}, %{organisation}',
  reference: 'Cyfeirnod: %{reference}',
  stopLink: 'Stopio llenwi’r ffurflen hon ar ran %{person}',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof AdviserBannerWords)[] = [
  'regionLabel',
  'formFor',
  'filledInBy',
  'filledInByFrom',
  'reference',
  'stopLink',
]
