/** What the question about a name says by itself. */
export interface FullNameWords {
  /** The question, in one field. */
  label: string
  /** The question, in two fields. */
  legend: string
  firstName: string
  lastName: string
}

/** English. */
export const en: FullNameWords = {
  label: 'What is your full name?',
  legend: 'What is your name?',
  firstName: 'First name',
  lastName: 'Last name',
}

/** Welsh: Defra and GOV.UK Forms, but for drafts. */
export const cy: FullNameWords = {
  label: 'Beth yw’ch enw llawn?',
  legend: 'Beth yw’ch enw?',
  firstName: 'Enw cyntaf',
  lastName: 'Enw olaf',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof FullNameWords)[] = ['legend']
