import { en, type Fields, type Form, type FormLanguage, type ValuesOf } from '@handrail/forms'
import { cy } from '@handrail/forms/cy'
import type { Language, Words } from '../words'
import type { Answers } from './answers'

/** One page that asks something. */
export interface Question<F extends Fields, Path extends QuestionPath = QuestionPath> {
  /** The last part of its address, and the name of its page and of its words. */
  path: Path
  /** Whether it is asked at all, given the answers before it. Always unless set. */
  applies?: (answers: Answers) => boolean
  /** What its page asks, in the words of the page. */
  form: (words: Words) => Form<F>
  /** What its values answer. */
  answers: (values: ValuesOf<F>) => Answers
  /** What its fields show to someone who comes back. */
  values: (answers: Answers) => Partial<ValuesOf<F>>
  isAnswered: (answers: Answers) => boolean
}

export type QuestionPath = keyof Words['questions']

// oxlint-disable-next-line typescript/no-explicit-any -- what the fields of each are is its own affair
export type AnyQuestion = Question<any>

/** The fields of a question. */
export type FieldsOf<Q extends AnyQuestion> = Q extends Question<infer F> ? F : never

/** Says what a page asks, so that what its fields are is known. */
export const question = <const F extends Fields, const Path extends QuestionPath>(
  one: Question<F, Path>,
): Question<F, Path> => one

/** The language of the error messages. */
export const formLanguage = (language: Language): FormLanguage => (language === 'cy' ? cy : en)
