import type { Fields, Form, FormLanguage, ValuesOf } from '@handrail/forms'
import { en } from '@handrail/forms'
import { cy } from '@handrail/forms/cy'
import type { Language, Words } from '../words/index.js'
import type { Answers } from './answers.js'
import type { Now } from './now.js'

/** What a question can depend on: the answers before it, and the time. */
export interface Known {
  answers: Answers
  now: Now
  /** The answers of other licences: of those before this one or, for a question about all of them, of each. */
  licences?: readonly Answers[]
}

/** One page that asks something. `Shown` is what its page needs to know besides what stands in its fields. */
export interface Question<F extends Fields, Shown = undefined> {
  /** The last part of its address, and the name of its page. */
  path: QuestionPath
  /** Whether it is asked. Always unless set. It may only depend on questions before it. */
  isAsked?: (known: Known) => boolean
  /** What its page asks, in the words of the page. */
  form: (words: Words, known: Known) => Form<F>
  shown?: (known: Known) => Shown
  /** What its values answer. */
  answers: (values: ValuesOf<F>) => Answers
  /** What its fields show to someone who comes back. */
  values: (answers: Answers) => Partial<ValuesOf<F>>
  /** What its fields show to someone who has not answered it yet, of what they said before. Nothing unless set. */
  suggested?: (known: Known) => Partial<ValuesOf<F>>
  /** The answers it is for. */
  gives: readonly (keyof Answers)[]
  isAnswered: (answers: Answers) => boolean
  /** Whether an answer still fits the answers before it and the time. Always unless set. */
  fits?: (known: Known) => boolean
}

export type QuestionPath =
  | 'who-for'
  | 'name'
  | 'acting'
  | 'agreement'
  | 'date-of-birth'
  | 'start-date'
  | 'concession'
  | 'licence-type'
  | 'licence-length'
  | 'start-time'
  | 'address'
  | 'delivery'
  | 'contact'

// oxlint-disable-next-line typescript/no-explicit-any -- what the fields of each are is its own affair
export type AnyQuestion = Question<any, any>

/** Says what a page asks, so that what its fields are is known. */
export const question = <const F extends Fields, Shown = undefined>(one: Question<F, Shown>): Question<F, Shown> => one

/** The language of the error messages. */
export const formLanguage = (language: Language): FormLanguage => (language === 'cy' ? cy : en)
