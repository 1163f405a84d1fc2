import type { AgeGroup, LicenceType, WhoFor } from '../questions/index.js'

/** A page that is only read: its heading, which is its title too, and what it says. */
export interface Said {
  heading: string
  paragraphs: readonly string[]
}

interface Choice {
  label: string
  hint?: string
}

/** Everything the service says, for one language and one person. */
export interface Words {
  service: string
  agency: string
  /** Said at the foot of every page. */
  notReal: string
  links: Record<'getSupport' | 'cookies' | 'continueApplication' | 'previousPage', string>
  start: {
    introduction: string
    beforeYouStart: string
    leadIn: string
    youNeed: readonly string[]
    time: string
    keeping: string
    button: string
    support: { heading: string; text: string }
  }
  whoFor: { question: string; help: string; missing: string; choices: Record<WhoFor, string> }
  name: {
    question: string
    help: string
    firstName: NamePart
    lastName: NamePart
  }
  dateOfBirth: {
    question: string
    hint: string
    help: string
    /** As it stands after "Enter". Error messages are made with it. */
    thing: string
  }
  noLicenceNeeded: Said & { change: string; next: string; nextSteps: readonly string[] }
  licenceType: { question: string; help: string; missing: string; choices: Record<LicenceType, Choice> }
  checkAnswers: {
    rows: Record<'whoFor' | 'name' | 'dateOfBirth' | 'licenceType', { question: string; subject: string }>
    licence: (type: string, age: AgeGroup) => string
    declaration: { heading: string; text: string }
    help: string
  }
  confirmation: {
    heading: string
    reference: string
    keep: string
    next: { heading: string; paragraphs: readonly string[] }
    shared: { heading: string; text: string; button: string }
    help: string
  }
  getSupport: { heading: string; introduction: string }
  cookies: Said
  /** What went wrong when a form could not be kept. They stand in an error summary above what was typed. */
  notKept: Record<'expired' | 'away' | 'failed', string>
  /** What went wrong when an application could not be sent. */
  notSent: Record<'expired' | 'failed', string>
  problems: Record<Problem, Said & { link: string }>
  /** Above the ways to get help, on pages where something is done or went wrong. */
  helpHeading: string
}

interface NamePart {
  label: string
  /** As it stands after "Enter". Error messages are made with it. */
  thing: string
}

/** What can go wrong with a whole page. */
export type Problem =
  | 'notFound'
  | 'wrongMethod'
  | 'tooBig'
  | 'wrongContentType'
  | 'otherSite'
  | 'badRequest'
  | 'failed'
  | 'away'
  | 'awaySending'
