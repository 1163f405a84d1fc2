import type { Fields, Form, FormLanguage, ValuesOf } from '@handrail/forms'
import { en } from '@handrail/forms'
import { cy } from '@handrail/forms/cy'
import type { Language, Words } from '../words/index.js'
import type { Answers } from './answers.js'

/** One page that asks something. */
export interface Question<F extends Fields> {
  /** The last part of its address, and the name of its page. */
  path: QuestionPath
  /** What its page asks, in the words of the page. */
  form: (words: Words) => Form<F>
  /** What its values answer. */
  answers: (values: ValuesOf<F>) => Answers
  /** What its fields show to someone who comes back. */
  values: (answers: Answers) => Partial<ValuesOf<F>>
  isAnswered: (answers: Answers) => boolean
}

export type QuestionPath = 'who-for' | 'name' | 'date-of-birth' | 'licence-type'

// oxlint-disable-next-line typescript/no-explicit-any -- what the fields of each are is its own affair
export type AnyQuestion = Question<any>

/** Says what a page asks, so that what its fields are is known. */
export const question = <const F extends Fields>(one: Question<F>): Question<F> => one

/** The language of the error messages. */
export const formLanguage = (language: Language): FormLanguage => (language === 'cy' ? cy : en)
