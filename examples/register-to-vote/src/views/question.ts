import type { Fields, FormState } from '@handrail/forms'
import type { ReactNode } from 'react'
import type { FieldsOf, AnyQuestion, QuestionPath } from '../questions/question'
import type { Words } from '../words'

/** What a page with a question shows in its form. Plain data: a server action gives it back. */
export type PageState<F extends Fields = Fields> = FormState<F> & {
  /** Why nothing could be kept, whatever stands in the fields. */
  notKept?: string
}

/** What each page with a question gets. */
export interface QuestionProps<F extends Fields> {
  /** The name of the service. */
  service: string
  /** How to get help. It comes from the server as it is. */
  help: ReactNode
  /** What stands in the fields at first. */
  initial: PageState<F>
  /** Sends what was typed, and gives back what is wrong with it. */
  action: (before: PageState<F>, posted: FormData) => Promise<PageState<F>>
}

/** What the page of one question gets, with its words. */
export type PropsOf<Q extends AnyQuestion> = QuestionProps<FieldsOf<Q>> & { words: WordsOf<Q> }

type WordsOf<Q> = Q extends { path: infer Path extends QuestionPath } ? Words['questions'][Path] : never
