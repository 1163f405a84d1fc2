import type { Plural } from '@handrail/react'
import type { PersonText } from '@handrail/support'
import type { Concession, Contact, Delivery, LicenceLength, LicenceType, WhoFor } from '../questions/answers.js'
import type { CheckedRow, Choice, Explained, Find, NamePart, Problem, Said, Why } from './parts.js'

export type { Explained, Find, Problem, Said } from './parts.js'

/**
 * Words before it is known about whom they are. Each sentence is written once: in English with marks round what changes
 * (`What is [your] name?`), in Welsh in each form, side by side.
 */
export type Sources<Part extends keyof Words> = { readonly [Key in Part]: Source<Words[Key]> }

type Source<W> = W extends string
  ? PersonText
  : W extends (...given: never) => unknown
    ? W
    : { readonly [Key in keyof W]: Source<W[Key]> }

/** Everything the service says, for one language and one person. */
export interface Words {
  service: string
  agency: string
  errorTitle: (title: string) => string
  /** Said at the foot of every page. */
  notReal: string
  links: Record<
    'getSupport' | 'findHelp' | 'cookies' | 'continueApplication' | 'previousPage' | 'save' | 'comeBack',
    string
  >
  start: {
    introduction: string
    /** What people need, and what they do without it. */
    need: readonly { thing: string; ifMissing: string }[]
    time: string
    cost: string
    saving: string
    /** The link to the other ways. They stand on the same page. */
    otherWaysLink: string
    button: string
    otherWays: string
    trust: Record<'seenBy' | 'usedFor' | 'keptFor' | 'notDone', string>
  }
  whoFor: { question: string; help: string; missing: string; choices: Record<WhoFor, string> }
  name: {
    question: string
    help: string
    firstName: NamePart
    lastName: NamePart
  }
  /** Who fills in the form for someone else. */
  acting: {
    question: string
    introduction: (person: string) => string
    help: string
    /** The last of several names, after the others. */
    and: (names: string, last: string) => string
  }
  /** By what right they do. */
  agreement: {
    question: (person: string) => string
    help: string
    /** What the person agrees to, said to them. */
    statements: Record<'fillsIn' | 'sees' | 'getsMessages', (helper: string) => string>
  }
  /** What is said if the person does not know or does not agree. */
  notAgreed: Record<'heading' | 'agree' | 'know', (person: string) => string> &
    Record<'next' | 'kept' | 'change' | 'advice', string> & { nextSteps: readonly string[] }
  /** Asked before someone stops filling in a form for another. */
  stop: {
    heading: string
    save: Record<'heading' | 'text' | 'button', string>
    end: Record<'heading' | 'text' | 'withCode' | 'button', string>
    back: string
    help: string
  }
  dateOfBirth: {
    question: string
    hint: string
    help: string
    why: Why
    /** As it stands after "Enter". Error messages are made with it. */
    thing: string
  }
  noLicenceNeeded: Said & { change: string; next: string; nextSteps: readonly string[]; toLicences: string }
  startDate: {
    question: string
    hint: string
    help: string
    /** As it stands after "Enter". Error messages are made with it. */
    thing: string
  }
  concession: {
    question: string
    hint: string
    help: string
    missing: string
    why: Why
    choices: Record<Concession, string>
    /** Words in the choices that not everyone knows. */
    plain: Record<Exclude<Concession, 'none'>, Explained>
    /** What each choice asks for besides. */
    details: Record<Exclude<Concession, 'none'>, { asked: { label: string; hint?: string }; thing: string }>
    /** Where each number is. */
    find: Record<Exclude<Concession, 'none'>, Find>
  }
  licenceType: {
    question: string
    hint: string
    /** The word in the hint that not everyone knows. */
    plain: Explained
    help: string
    missing: string
    choices: Record<LicenceType, Choice>
  }
  licenceLength: { question: string; help: string; missing: string; choices: Record<LicenceLength, string> }
  startTime: { question: string; help: string; missing: string; choose: string; afterPayment: string }
  address: Record<'question' | 'help' | 'missing' | 'same' | 'noFixedAddress' | 'noFixedAddressHint', string>
  delivery: { question: string; help: string; missing: string; choices: Record<Delivery, Choice> }
  contact: {
    question: string
    hint: string
    help: string
    missing: string
    /** Said when an email address looks like a slip. */
    checkEmail: string
    choices: Record<Contact, string>
    details: Record<Contact, { label: string; thing: string }>
  }
  /** The list of licences. */
  licences: {
    heading: Plural
    question: string
    yes: string
    no: string
    missing: string
    unfinished: string
    full: string
    help: string
    noName: string
    notFinished: string
    free: string
    caption: (number: number) => string
  }
  removeLicence: {
    question: (name: string) => string
    hint: string
    yes: string
    no: string
    missing: string
    help: string
  }
  checkAnswers: {
    heading: string
    button: Record<'free' | 'pay', string>
    groups: Record<'person' | 'acting' | 'licence' | 'contact', string>
    rows: Record<CheckedRow, { question: string; subject: string }>
    /** Leads to the list of licences. */
    several: string
    total: (pounds: string) => string
    addressNone: string
    junior: (type: string) => string
    price: { free: string; lower: (pounds: string) => string }
    declaration: { heading: string; text: string }
    reassurance: Record<'ifWrong' | 'changeLater', string>
    help: string
  }
  /** Before a code is given. */
  save: Said & { button: string; help: string }
  /** With a code. */
  saved: {
    heading: string
    code: string
    once: string
    spelled: string
    spell: (character: string, word: string) => string
    kept: (until: string) => string
    next: Said
    comeBack: string
    shared: string
  }
  comeBack: {
    heading: string
    code: { label: string; hint: string; thing: string }
    dateOfBirth: { legend: string; hint: string; thing: string }
    help: string
    /** What went wrong, in an error summary above what was typed. */
    notDone: Record<'wrong' | 'tooMany' | 'expired' | 'away' | 'failed', string>
  }
  /** The page that stands for the one of a company that takes payments. */
  examplePay: {
    heading: string
    notReal: string
    amount: (pounds: string) => string
    paid: (pounds: string) => string
    refused: string
    cancelled: string
    help: string
  }
  notPaid: Record<'payment-refused' | 'payment-cancelled', Said> & Record<'again' | 'answers' | 'otherWays', string>
  confirmation: {
    heading: string
    reference: string
    keep: string
    free: string
    paid: (pounds: string) => string
    next: Record<'heading' | 'notReal' | 'card' | 'email' | 'text', string>
    /** Who filled it in for someone else, above what was said of it. */
    filledIn: string
    /** Said to those who have yet to show that they may apply for someone else. */
    stillToShow: (person: string) => string
    /** From when the licence counts. */
    starts: {
      afterPayment: string
      onDay: (day: string) => string
      atTime: (time: string, day: string) => string
      /** Said after each of them. */
      notBefore: string
    }
    shared: { heading: string; text: string; button: string }
    help: string
  }
  getSupport: { heading: string; introduction: string; channels: string }
  /** For someone who tried one question several times. */
  stillStuck: {
    /** Until when answers are kept that nobody saved. It stands after "until". */
    keptUntil: string
    startAgain: string
  }
  /** Why advice may help someone who was stopped. */
  advice: Record<'noLicenceNeeded' | 'paymentRefused', string>
  /** For someone who says that a page does not work. */
  report: {
    heading: string
    /** How long reports are kept. */
    kept: string
    button: string
    sent: Said & { next: Said }
    /** What went wrong, in an error summary above what was typed. */
    notKept: Record<'tooMany' | 'away' | 'failed', string>
  }
  /** Where to find someone face to face. */
  places: { heading: string; introduction: string; help: string }
  cookies: Said
  /** What went wrong when a form could not be kept. They stand in an error summary above what was typed. */
  notKept: Record<'expired' | 'away' | 'failed', string>
  /** What went wrong when an application could not be sent. */
  notSent: Record<'expired' | 'changed' | 'failed', string>
  /** What is said to someone who answers the same question in two windows. */
  changedElsewhere: (saved: string) => string
  problems: Record<Problem, Said & { link: string }>
  /** Above the ways to get help, on pages where something is done or went wrong. */
  helpHeading: string
}
