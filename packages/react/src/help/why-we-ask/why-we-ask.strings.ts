/** What stands before each sentence of why we ask. */
export interface WhyWeAskWords {
  /** Before the reason. */
  why: string
  /** Before what happens without an answer. */
  ifNotAnswered: string
  /** Before who sees the answer. */
  whoSees: string
}

/** English. */
export const en: WhyWeAskWords = {
  why: 'Why we ask:',
  ifNotAnswered: 'If you do not answer:',
  whoSees: 'Who sees your answer:',
}

/** Welsh: drafts. */
export const cy: WhyWeAskWords = {
  why: 'Pam rydym yn gofyn:',
  ifNotAnswered: 'Os na fyddwch yn ateb:',
  whoSees: 'Pwy sy’n gweld eich ateb:',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof WhyWeAskWords)[] = ['why', 'ifNotAnswered', 'whoSees']
