import type { ActingRecord } from './acting-answers.js'
import type { Words } from './words.js'

type Shown = Exclude<NonNullable<ActingRecord['authority']>, 'asked' | 'something-else' | 'not-yet'>

export interface ActingWords {
  completed: (helper: string, person: string, role: string) => string
  completedOn: (helper: string, person: string, role: string, date: string) => string
  /** A person and where they work. */
  of: (helper: string, organisation: string) => string
  /** As it stands after "as". */
  roles: Record<ActingRecord['role'], string>
  authority: (what: string) => string
  authorities: Record<Shown, string>
  authorityNotYet: string
  agreed: (person: string) => string
  agreedHow: (person: string, how: string) => string
  consent: Record<NonNullable<ActingRecord['consent']>, string>
  cannotAgree: (person: string) => string
  cannotAgreeBecause: (person: string, reason: string) => string
  didNotAgree: (person: string) => string
  /** For those whom somebody appointed, so that no agreement is asked for. */
  knew: (person: string) => string
  cannotUnderstand: (person: string) => string
  cannotUnderstandBecause: (person: string, reason: string) => string
  didNotKnow: (person: string) => string
  presence: Record<NonNullable<ActingRecord['presence']>, (person: string) => string>
}

export const strings: Words<ActingWords> = {
  en: {
    completed: (helper, person, role) => `Completed by ${helper} on behalf of ${person}, as ${role}`,
    completedOn: (helper, person, role, date) =>
      `Completed by ${helper} on behalf of ${person}, as ${role}, on ${date}`,
    of: (helper, organisation) => `${helper} (${organisation})`,
    roles: {
      family: 'a member of their family',
      friend: 'their friend',
      adviser: 'their adviser',
      appointee: 'their appointee',
      attorney: 'their attorney',
      deputy: 'their deputy, guardian or controller',
      professional: 'their solicitor, agent or other professional',
    },
    authority: (what) => `What shows that they can act: ${what}`,
    authorities: {
      'appointee-letter': 'a letter that says they are the appointee',
      'lasting-power': 'a lasting power of attorney',
      'other-power': 'another power of attorney',
      'court-order': 'a court order',
      'signed-letter': 'a signed letter',
    },
    authorityNotYet: 'They have not shown yet that they can act',
    agreed: (person) => `${person} knew about this and agreed`,
    agreedHow: (person, how) => `${person} knew about this and agreed ${how}`,
    consent: { 'in-person': 'in person', 'by-phone': 'by phone or video', 'in-writing': 'in writing' },
    cannotAgree: (person) => `${person} could not agree`,
    cannotAgreeBecause: (person, reason) => `${person} could not agree: ${reason}`,
    didNotAgree: (person) => `${person} did not know about this or did not agree`,
    knew: (person) => `${person} knew about this`,
    cannotUnderstand: (person) => `${person} could not understand this`,
    cannotUnderstandBecause: (person, reason) => `${person} could not understand this: ${reason}`,
    didNotKnow: (person) => `${person} did not know about this`,
    presence: {
      'with-me': (person) => `${person} was there`,
      'on-the-phone': (person) => `${person} was on the phone or on video`,
      'not-there': (person) => `${person} was not there`,
    },
  },
  cy: {
    completed: (helper, person, role) => `Llenwyd gan ${helper} ar ran ${person}, fel ${role}`,
    completedOn: (helper, person, role, date) => `Llenwyd gan ${helper} ar ran ${person}, fel ${role}, ar ${date}`,
    of: (helper, organisation) => `${helper} (${organisation})`,
    roles: {
      family: 'aelod o’u teulu',
      friend: 'eu ffrind',
      adviser: 'eu cynghorydd',
      appointee: 'eu penodai',
      attorney: 'eu hatwrnai',
      deputy: 'eu dirprwy, eu gwarcheidwad neu eu rheolwr',
      professional: 'eu cyfreithiwr, eu hasiant neu weithiwr proffesiynol arall',
    },
    authority: (what) => `Yr hyn sy’n dangos y gallant weithredu: ${what}`,
    authorities: {
      'appointee-letter': 'llythyr sy’n dweud mai nhw yw’r penodai',
      'lasting-power': 'atwrneiaeth arhosol',
      'other-power': 'atwrneiaeth arall',
      'court-order': 'gorchymyn llys',
      'signed-letter': 'llythyr wedi’i lofnodi',
    },
    authorityNotYet: 'Nid ydynt wedi dangos eto y gallant weithredu',
    agreed: (person) => `Roedd ${person} yn gwybod am hyn ac yn cytuno`,
    agreedHow: (person, how) => `Roedd ${person} yn gwybod am hyn ac yn cytuno ${how}`,
    consent: { 'in-person': 'wyneb yn wyneb', 'by-phone': 'dros y ffôn neu fideo', 'in-writing': 'yn ysgrifenedig' },
    cannotAgree: (person) => `Ni allai ${person} gytuno`,
    cannotAgreeBecause: (person, reason) => `Ni allai ${person} gytuno: ${reason}`,
    didNotAgree: (person) => `Nid oedd ${person} yn gwybod am hyn neu nid oedd yn cytuno`,
    knew: (person) => `Roedd ${person} yn gwybod am hyn`,
    cannotUnderstand: (person) => `Ni allai ${person} ddeall hyn`,
    cannotUnderstandBecause: (person, reason) => `Ni allai ${person} ddeall hyn: ${reason}`,
    didNotKnow: (person) => `Nid oedd ${person} yn gwybod am hyn`,
    presence: {
      'with-me': (person) => `Roedd ${person} yno`,
      'on-the-phone': (person) => `Roedd ${person} ar y ffôn neu ar fideo`,
      'not-there': (person) => `Nid oedd ${person} yno`,
    },
  },
  draft: [
    'completed',
    'completedOn',
    'of',
    'roles',
    'authority',
    'authorities',
    'authorityNotYet',
    'agreed',
    'agreedHow',
    'consent',
    'cannotAgree',
    'cannotAgreeBecause',
    'didNotAgree',
    'knew',
    'cannotUnderstand',
    'cannotUnderstandBecause',
    'didNotKnow',
    'presence',
  ],
}
