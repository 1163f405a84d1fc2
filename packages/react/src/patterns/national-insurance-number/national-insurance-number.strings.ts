/** What the question about a National Insurance number says by itself. */
export interface NationalInsuranceNumberWords {
  /** The question. */
  label: string
  /** Where to find it, and what it looks like. */
  hint: string
}

/** English. */
export const en: NationalInsuranceNumberWords = {
  label: 'What is your National Insurance number?',
  hint: 'On your payslip, P60 or letters about benefits, like QQ 12 34 56 C',
}

/** Welsh: HMRC, but for drafts. */
export const cy: NationalInsuranceNumberWords = {
  label: 'Beth yw eich rhif Yswiriant Gwladol?',
  hint: 'Ar eich slip cyflog, P60 neu lythyrau am fudd-daliadau, fel QQ 12 34 56 C',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof NationalInsuranceNumberWords)[] = ['hint']
