import type { FormState } from '@handrail/forms'
import type { KeptRequest } from '../database/requests.js'
import type { AppointmentFields, CallBackFields, NeedsFields, SurveyFields } from '../requests/forms.js'
import type { NeedsPart, RequestKind } from '../requests/kinds.js'

/** What a page with a form to send has, besides what stands in its fields. */
interface Asking {
  /** Which copy of the page this is. */
  copy: string
  /** Why nothing could be kept, whatever stands in the fields. */
  notKept?: string
}

/** A page where people ask for something, or say what was hard, and what only that page knows. */
export type RequestContent =
  | ({ page: 'call-back'; state: FormState<CallBackFields> } & Asking)
  | ({ page: 'appointment'; state: FormState<AppointmentFields> } & Asking)
  | { page: 'choose-needs'; isMissing: boolean }
  | ({ page: 'needs'; about: readonly NeedsPart[]; state: FormState<NeedsFields> } & Asking)
  | ({ page: 'survey'; state: FormState<SurveyFields> } & Asking)
  | { page: 'request-sent'; kind: RequestKind; request: KeptRequest; copy: string }
  | { page: 'survey-sent'; isEmpty: boolean }

/** A page to print. It needs no script. */
export interface PaperContent {
  page: 'leaflet' | 'poster'
}

const requestPages: ReadonlySet<string> = new Set<RequestContent['page']>([
  'call-back',
  'appointment',
  'choose-needs',
  'needs',
  'survey',
  'request-sent',
  'survey-sent',
])

export const isRequest = (content: { page: string }): content is RequestContent => requestPages.has(content.page)

export const isPaper = (content: { page: string }): content is PaperContent =>
  content.page === 'leaflet' || content.page === 'poster'
