/** What tabs say by themselves. */
export interface TabsWords {
  /** The heading over the links, where the tabs are a list: without scripts and on narrow screens. */
  contents: string
}

/** GOV.UK Frontend's word. */
export const en: TabsWords = { contents: 'Contents' }

/** Welsh: the Planning Inspectorate's applications service (packages/forms-web-app/src/locales/cy/common.json). */
export const cy: TabsWords = { contents: 'Cynnwys' }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof TabsWords)[] = []
