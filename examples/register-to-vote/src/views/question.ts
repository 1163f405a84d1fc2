import type { Fields, FormState, Tries } from '@handrail/forms'
import type { ReactNode } from 'react'
import type { FieldsOf, AnyQuestion, QuestionPath } from '../questions/question'
import type { Words } from '../words'

/** An error of the whole page has no `href`: nothing is wrong with what stands in the fields. */
export interface ShownError {
  message: string
  href?: string
}

/** How often someone tries to answer a question before help is offered. */
export const TRIES_BEFORE_HELP = 3

/** What a page with a question shows in its form. Plain data: a server action gives it back. */
export interface PageState<F extends Fields = Fields> extends Omit<FormState<F>, 'errors'> {
  errors: readonly ShownError[]
  /** Which copy of the page this is. */
  copy: string
  /** How often it came back with a mistake. */
  tries: Tries
  /** What was probably meant, to be offered in place of what was typed. */
  offer?: string
}

/** What each page with a question gets. */
export interface QuestionProps<F extends Fields> {
  /** The name of the service. */
  service: string
  /** How to get help. It comes from the server as it is. */
  help: ReactNode
  /** The offer of help for someone who tried several times. It comes from the server as it is, too. */
  stillStuck: ReactNode
  /** What is said if the form does not reach the service. */
  away: string
  /** What stands in the fields at first. */
  initial: PageState<F>
  /** Sends what was typed, and gives back what is wrong with it. */
  action: (before: PageState<F>, posted: FormData) => Promise<PageState<F>>
}

/** What the page of one question gets, with its words. */
export type PropsOf<Q extends AnyQuestion> = QuestionProps<FieldsOf<Q>> & { words: WordsOf<Q> }

type WordsOf<Q> = Q extends { path: infer Path extends QuestionPath } ? Words['questions'][Path] : never
