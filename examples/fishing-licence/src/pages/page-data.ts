import type { FormState } from '@handrail/forms'
import type { Need, SupportDirectory } from '@handrail/support'
import type { Assets } from '../assets.js'
import type { Payment } from '../database/applications.js'
import type { ComeBackForm, SaveForm } from '../questions/coming-back.js'
import type {
  AnyQuestion,
  Answers,
  LicenceType,
  LocalDate,
  Basket,
  Now,
  Question,
  QuestionPath,
  WhoFor,
} from '../questions/index.js'
import type { Language, Problem } from '../words/index.js'
import type { PlacesPageProps } from './places-page.js'
import type { RequestContent } from './request-data.js'

/** The id of the block of JSON that brings a page's data to the browser. */
export const PAGE_DATA_ID = 'page-data'

/** A page, and what only that page knows. */
export type PageContent =
  | { page: 'start' }
  | ({ page: QuestionPath; back: string } & QuestionPageData)
  | ({ page: 'licences'; back: string } & LicencesData)
  | { page: 'remove-licence'; name: string; state?: 'missing'; notKept?: string; back: string }
  | { page: 'check-answers'; basket: Basket; seen: string; notSent?: string; now: Now; back: string }
  | { page: 'no-licence-needed'; back: string; isOneOfSeveral: boolean }
  | { page: 'save'; state?: FormState<SaveForm['fields']>; notKept?: string; back: string }
  | { page: 'saved'; code: string; until: LocalDate; back: string }
  | { page: 'come-back'; state: FormState<ComeBackForm['fields']>; notKept?: string; back: 'start' }
  | { page: 'example-pay'; payment: Payment; notSent?: string }
  | { page: 'payment-refused' | 'payment-cancelled' }
  | ({ page: 'confirmation' } & Sent)
  | { page: 'get-support'; needs: readonly Need[]; hasSession: boolean }
  | ({ page: 'places' } & PlacesPageProps)
  | { page: 'cookies' }
  | { page: 'problem'; problem: Problem; link: string }

/** The licences of an application, as a list. */
export interface LicencesData {
  licences: readonly { number: number; name: string; type?: LicenceType; pence?: number; isFinished: boolean }[]
  /** What was posted and is no answer. */
  error?: 'missing' | 'unfinished'
  notKept?: string
}

/** What is said of an application that was sent. */
export interface Sent extends Pick<Answers, 'contact'> {
  reference: string
  pence: number
  licences: readonly (Pick<Answers, 'startDate' | 'startTime' | 'delivery' | 'whoFor'> & { name: string })[]
}

/** What a page with a question shows in its form. */
export interface QuestionPageData<Q extends AnyQuestion = AnyQuestion> {
  /** What stands in each field, and what is wrong with it. */
  state: Q extends Question<infer F, infer _Shown> ? FormState<F> : never
  /** What it depends on besides. */
  shown: Q extends Question<infer _Fields, infer Shown> ? Shown : never
  /** Which copy of the page this is. */
  copy: string
  /** What was probably meant, to be offered in place of what was typed. */
  offer?: string
  /** Why nothing could be kept, whatever stands in the fields. */
  notKept?: string
}

/** What every page knows. Server and browser make the same page from it. */
export interface Frame {
  language: Language
  whoFor: WhoFor
  /** Which licence the page is about. */
  number: number
  /** What comes before every address of the service, such as `/fishing-licence`. */
  basePath: string
  /** The address of this page after the language, with what must stay when the language changes: `/name?change`. */
  path: string
  /** When the page was made. */
  at: string
  directory: SupportDirectory
  assets: Assets
  /** Where people find the service on the web, without what comes after: `https://rivers.example.com`. */
  siteAddress: string
  /** The token for the forms on the page. Empty on pages without one. */
  token: string
}

export interface PageData {
  frame: Frame
  content: PageContent | RequestContent
}
