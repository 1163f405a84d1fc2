// People who apply for someone else, and what each of them answers.
import { everything, type Fields } from './person.js'

/** What somebody answers about themselves, and by what right they apply. */
export type WhoActs = Readonly<Record<'/acting' | '/agreement', Fields>>

/** Someone who can neither agree nor disagree. */
const tooYoung: Fields = { 'acting-agreement': 'cannot-agree', 'acting-agreement-why': 'He is 13 and I care for him' }

export const parent: WhoActs = {
  '/acting': {
    'acting-role': 'family',
    'acting-helper-name': 'Ann Example',
    'acting-phone': '07700 900 982',
    'acting-presence': 'with-me',
  },
  '/agreement': tooYoung,
}

export const adviser: WhoActs = {
  '/acting': {
    'acting-role': 'adviser',
    'acting-helper-name': 'Jo Adviser',
    'acting-organisation': 'Sampletown Advice Centre',
    'acting-phone': '01632 960 001',
    'acting-email': 'jo.adviser@rivers.example.com',
    'acting-presence': 'on-the-phone',
  },
  '/agreement': { 'acting-agreement': 'agrees', 'acting-consent': 'by-phone' },
}

export const appointee: WhoActs = {
  '/acting': {
    'acting-role': 'appointee',
    'acting-helper-name': 'Kim Example',
    'acting-email': 'kim@rivers.example.com',
    'acting-presence': 'not-there',
  },
  '/agreement': { 'acting-authority': 'appointee-letter', 'acting-agreement': 'agrees' },
}

/** A solicitor whom nobody has given a letter yet. */
export const withoutLetter: WhoActs = {
  '/acting': {
    'acting-role': 'professional',
    'acting-helper-name': 'Lee Example',
    'acting-organisation': 'Example and Example Solicitors',
    'acting-phone': '020 7946 0123',
    'acting-presence': 'not-there',
  },
  '/agreement': {
    'acting-authority': 'not-yet',
    'acting-agreement': 'agrees',
    'acting-consent': 'in-writing',
  },
}

/** Whom the licence is for, unless a test says another. */
export const sam: Fields = { 'first-name': 'Sam', 'last-name': 'Example' }

/** Each answer for a licence for someone else, in the order of the pages. */
export function appliedForBy(who: WhoActs, change: Readonly<Record<string, Fields>> = {}): Record<string, Fields> {
  const { '/who-for': _whoFor, '/name': _name, ...rest } = everything
  return { '/who-for': { 'who-for': 'someone-else' }, '/name': sam, ...who, ...rest, ...change }
}
