// What is said on the pages where people ask for something. Apart from the words of the other pages, which most people see:
// those need not load these.
import type { ContactWay, NeedsPart } from '../requests/kinds.js'
import { requests as cy } from './cy/requests.js'
import { requests as en } from './en/requests.js'
import type { Language } from './index.js'
import type { Said } from './words.js'

/** A question in a text input. */
interface Asked {
  label: string
  hint: string
  /** As it stands after "Enter". Error messages are made with it. */
  thing: string
  /** As an error message starts with it. */
  subject: string
}

/** A page after something was sent. */
interface SentWords {
  heading: string
  next: Said
}

export interface RequestWords {
  name: Asked
  /** The reference of an application, for those who have one. */
  reference: Asked
  /** How people can be told. */
  contact: {
    question: string
    hint: string
    missing: string
    choices: Record<ContactWay, string>
    details: Record<ContactWay, { label: string; thing: string }>
  }
  callBack: Said & {
    button: string
    /** The exact words of a message. They name no service. */
    message: string
    ifMissed: string
    help: string
    sent: SentWords
  }
  appointment: Said & {
    button: string
    whatNext: string
    help: string
    /** How people meet, if not at a place. */
    ways: Record<'video' | 'phone', string>
    sent: SentWords & { rows: Record<'where' | 'when' | 'reach', string> }
  }
  needs: Said & {
    choose: Said & { question: string; hint: string; missing: string; choices: Record<NeedsPart, string>; help: string }
    button: string
    /** Who gets in touch, after how soon. */
    next: string
    help: string
    sent: SentWords & { asked: string }
  }
  survey: { heading: string; who: string; button: string; help: string; sent: SentWords & { nothing: string } }
  paper: {
    leaflet: string
    poster: string
    /** How to print it. */
    print: string
    back: string
    summary: string
    need: readonly string[]
  }
  /** Said before anything is sent. */
  kept: string
  /** What the reference is for. */
  referenceFor: string
  /** That nothing happens, as the service is not real. */
  notReal: string
  /** Shows the page in the other language, in that language. */
  otherLanguage: string
  /** What went wrong, in an error summary above what was typed. */
  notKept: Record<'tooMany' | 'away' | 'failed', string>
}

/** Everything that these pages say, in a language. */
export const requestWords = (language: Language): RequestWords => (language === 'cy' ? cy : en)
