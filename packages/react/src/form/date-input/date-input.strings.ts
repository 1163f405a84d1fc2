/** What a date input says by itself: the label of each part. */
export interface DateInputWords {
  day: string
  month: string
  year: string
}

export const en: DateInputWords = { day: 'Day', month: 'Month', year: 'Year' }

/** Welsh: GOV.UK Forms. */
export const cy: DateInputWords = { day: 'Diwrnod', month: 'Mis', year: 'Blwyddyn' }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof DateInputWords)[] = []
