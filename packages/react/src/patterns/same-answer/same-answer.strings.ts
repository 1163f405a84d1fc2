/** What the choice of an earlier answer says by itself. */
export interface SameAnswerWords {
  /** The choice of an earlier answer. */
  use: string
}

/** English. */
export const en: SameAnswerWords = { use: 'Use %{answer}' }

/** Welsh: our draft. */
export const cy: SameAnswerWords = { use: 'Defnyddio %{answer}' }

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof SameAnswerWords)[] = ['use']
