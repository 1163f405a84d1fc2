import type { FormState, Tries } from '@handrail/forms'
import type { Need, SupportDirectory } from '@handrail/support'
import type { Assets } from '../assets.js'
import type { Payment } from '../database/applications.js'
import type { ReportForm } from '../problem-reports.js'
import type { ComeBackForm, SaveForm } from '../questions/coming-back.js'
import type {
  AnyQuestion,
  Answers,
  LicenceType,
  LocalDate,
  Basket,
  Helper,
  Now,
  Question,
  QuestionPath,
  WhoFor,
} from '../questions/index.js'
import type { Language, Problem } from '../words/index.js'
import type { NotAgreedPageProps } from './not-agreed-page.js'
import type { PlacesPageProps } from './places-page.js'
import type { RequestContent } from './request-data.js'

/** The id of the block of JSON that brings a page's data to the browser. */
export const PAGE_DATA_ID = 'page-data'

/** A page, and what only that page knows. */
export type PageContent =
  | { page: 'start' }
  | ({ page: QuestionPath; back: string } & QuestionPageData)
  | ({ page: 'licences'; back: string } & LicencesData)
  | { page: 'remove-licence'; name: string; state?: 'missing'; notKept?: string; tries?: Tries; back: string }
  | { page: 'check-answers'; basket: Basket; pence: number; seen: string; notSent?: string; now: Now; back: string }
  | { page: 'no-licence-needed'; back: string; isOneOfSeveral: boolean }
  | ({ page: 'not-agreed'; back: string } & NotAgreedPageProps)
  | { page: 'stop'; back: string }
  | ({ page: 'save'; back: string } & SaveData)
  | { page: 'saved'; code: string; until: LocalDate; back: string }
  | ({ page: 'come-back'; back: 'start' } & ComeBackData)
  | { page: 'example-pay'; payment: Payment; notSent?: string }
  | { page: 'payment-refused' | 'payment-cancelled' }
  | ({ page: 'confirmation' } & Sent)
  | { page: 'get-support'; needs: readonly Need[]; hasSession: boolean }
  | ({ page: 'places' } & PlacesPageProps)
  | { page: 'report-a-problem'; state: FormState<ReportForm['fields']>; notKept?: string }
  | { page: 'problem-reported' }
  | { page: 'cookies' }
  | { page: 'problem'; problem: Problem; link: string }

/** The licences of an application, as a list. */
export interface LicencesData {
  licences: readonly { number: number; name: string; type?: LicenceType; pence?: number; isFinished: boolean }[]
  /** What was posted and is no answer. */
  error?: 'missing' | 'unfinished'
  notKept?: string
  tries?: Tries
}

/** What is asked of someone who saves an application. */
export interface SaveData {
  /** Asks for a date of birth, if there is none yet. */
  state?: FormState<SaveForm['fields']>
  /** Why nothing could be kept. */
  notKept?: string
  tries?: Tries
  hasAnswers: boolean
}

/** What is asked of someone who comes back. */
export interface ComeBackData {
  state: FormState<ComeBackForm['fields']>
  /** Why it did not work, whatever stands in the fields. */
  notKept?: string
  tries?: Tries
}

/** What is said of an application that was sent. */
export interface Sent extends Pick<Answers, 'contact'> {
  reference: string
  pence: number
  licences: readonly (Pick<Answers, 'startDate' | 'startTime' | 'delivery' | 'whoFor'> & {
    name: string
    /** Who filled it in for someone else, in words. */
    filledIn: readonly string[]
    /** Whether they have yet to show that they may. */
    mustStillShow: boolean
  })[]
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
  /** How often the person tried to answer this question. Nothing on a page that is opened. */
  tries?: Tries
  /** Whether any question is answered yet. */
  hasAnswers: boolean
}

/** What every page knows. Server and browser make the same page from it. */
export interface Frame {
  language: Language
  whoFor: WhoFor
  /** The name of whom it is about, if that is someone else whose name is known. */
  name?: string
  /** Who fills in the form for whom. Nothing for those who apply for themselves, and on pages about no application. */
  helper?: Helper
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
