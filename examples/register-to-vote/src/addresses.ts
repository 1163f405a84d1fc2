import type { Language, Words } from './words'
import type { Place } from './questions'

/** What comes before every address of the service. */
export const basePath = '/register-to-vote'

/** A page of the service. `start` is the first one. */
export type PageName =
  | Place
  | 'start'
  | 'confirmation'
  | 'get-support'
  | 'get-support/places'
  | 'call-back'
  | 'what-you-need'
  | 'survey'
  | 'leaflet'
  | 'poster'
  | 'report-a-problem'
  | 'report-a-problem/sent'
  | 'cookies'
  | 'answer-too-long'

/** The address of a page. English has no language in its addresses. */
export const addressOf = (language: Language, page: PageName): string =>
  `${basePath}${language === 'cy' ? '/cy' : ''}/${page === 'start' ? '' : page}`.replace(/\/$/, '')

/** The language and the page of an address, such as `name`. The first page is an empty text. */
export function partsOf(address: string): { language: Language; page: string } {
  if (address !== basePath && !address.startsWith(`${basePath}/`)) return { language: 'en', page: 'not-found' }
  const [, inWelsh, page = ''] = /^(\/cy(?=\/|$))?\/?(.*?)\/?$/.exec(address.slice(basePath.length)) ?? []
  return { language: inWelsh ? 'cy' : 'en', page }
}

const others = [
  '',
  'check-answers',
  'confirmation',
  'register-elsewhere',
  'too-young',
  'get-support',
  'get-support/places',
  'call-back',
  'what-you-need',
  'survey',
  'leaflet',
  'poster',
  'report-a-problem',
  'report-a-problem/sent',
  'cookies',
  'answer-too-long',
]

/** Whether there is a page of a name. */
export const hasPage = (page: string, words: Words): boolean =>
  others.includes(page) || Object.hasOwn(words.questions, page)
