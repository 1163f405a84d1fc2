import type { FormState } from '@handrail/forms'
import type { SupportDirectory } from '@handrail/support'
import type { Assets } from '../assets.js'
import type { Payment } from '../database/applications.js'
import type { ComeBackForm, SaveForm } from '../questions/coming-back.js'
import type { AnyQuestion, Answers, LocalDate, Now, Place, Question, QuestionPath, WhoFor } from '../questions/index.js'
import type { Language, Problem } from '../words/index.js'

/** The id of the block of JSON that brings a page's data to the browser. */
export const PAGE_DATA_ID = 'page-data'

/** A page, and what only that page knows. */
export type PageContent =
  | { page: 'start' }
  | ({ page: QuestionPath; back: Place | 'start' } & QuestionPageData)
  | { page: 'check-answers'; answers: Answers; notSent?: string; now: Now; back: Place | 'start' }
  | { page: 'no-licence-needed' }
  | { page: 'save'; state?: FormState<SaveForm['fields']>; notKept?: string; back: Place }
  | { page: 'saved'; code: string; until: LocalDate; back: Place }
  | { page: 'come-back'; state: FormState<ComeBackForm['fields']>; notKept?: string; back: 'start' }
  | { page: 'example-pay'; payment: Payment; notSent?: string }
  | { page: 'payment-refused' | 'payment-cancelled' }
  | ({ page: 'confirmation' } & Sent)
  | { page: 'get-support'; hasSession: boolean }
  | { page: 'cookies' }
  | { page: 'problem'; problem: Problem; link: Place | 'start' }

/** What is said of an application that was sent. */
export interface Sent extends Pick<Answers, 'startDate' | 'startTime' | 'delivery' | 'contact'> {
  reference: string
  pence: number
}

/** What a page with a question shows in its form. */
export interface QuestionPageData<Q extends AnyQuestion = AnyQuestion> {
  /** What stands in each field, and what is wrong with it. */
  state: Q extends Question<infer F, infer _Shown> ? FormState<F> : never
  /** What it depends on besides. */
  shown: Q extends Question<infer _Fields, infer Shown> ? Shown : never
  /** Why nothing could be kept, whatever stands in the fields. */
  notKept?: string
}

/** What every page knows. Server and browser make the same page from it. */
export interface Frame {
  language: Language
  whoFor: WhoFor
  /** What comes before every address of the service, such as `/fishing-licence`. */
  basePath: string
  /** The address of this page after the language, with what must stay when the language changes: `/name?change`. */
  path: string
  /** When the page was made. */
  at: string
  directory: SupportDirectory
  assets: Assets
  /** The token for the forms on the page. Empty on pages without one. */
  token: string
}

export interface PageData {
  frame: Frame
  content: PageContent
}
