// The few words about requests that stand on pages which most people see.
import { requestLinks as cy } from './cy/request-links.js'
import { requestLinks as en } from './en/request-links.js'
import type { Language } from './index.js'

export interface RequestLinkWords {
  heading: string
  links: Record<'appointment' | 'what-you-need' | 'leaflet' | 'poster' | 'survey', string>
  /** On the page about cookies and answers: how long each is kept. */
  kept: readonly string[]
}

export const requestLinkWords = (language: Language): RequestLinkWords => (language === 'cy' ? cy : en)
