import { fileURLToPath } from 'node:url'
import { openDatabase } from '../../examples/register-to-vote/src/database/open-database'
import type { Answers } from '../../examples/register-to-vote/src/questions/answers'
import type { QuestionPath } from '../../examples/register-to-vote/src/questions/question'
import { type Fields, nameOf, type ServiceKind } from './service.js'

/** Which answers each page gives. */
export const answersOfPage: Readonly<Record<QuestionPath, readonly (keyof Answers)[]>> = {
  country: ['country'],
  nationality: ['nationality', 'otherNationalities'],
  'date-of-birth': ['dateOfBirth', 'ageRange'],
  name: ['name'],
  'changed-name': ['changedName'],
  'old-name': ['oldName'],
  'national-insurance-number': ['nationalInsuranceNumber'],
  address: ['address'],
  moved: ['moved'],
  'previous-address': ['previousAddress'],
  'open-register': ['openRegister'],
  'postal-vote': ['postalVote'],
  'postal-form': ['postalForm'],
  contact: ['contact'],
  declaration: ['declaration'],
}

/** Answers as text, by page. */
const byPage = (answers: Answers): Record<string, string> =>
  Object.fromEntries(
    Object.entries(answersOfPage).flatMap(([page, names]) => {
      const texts = names.flatMap((name) => (answers[name] === undefined ? [] : [textOf(answers[name])]))
      return texts.length > 0 ? [[page, texts.join(' | ')]] : []
    }),
  )

/** The same for the same answer, in whatever order a database has its parts. */
const textOf = (answer: unknown): string =>
  typeof answer === 'object' && answer !== null
    ? Object.entries(answer)
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, value]) => `${name}: ${textOf(value)}`)
        .join(', ')
    : String(answer)

const isFromAbroad = (person: number): boolean => person % 2 === 1
const cannotGiveDate = (person: number): boolean => person % 3 === 0
const country = (person: number): 'england' | 'scotland' | 'wales' =>
  (['england', 'scotland', 'wales'] as const)[person % 3]!

const noDate = 'Nobody wrote it down.\nI was told it was in spring.'
const noNumber = 'I never had one, and the office that gives them did not answer.'

const nationality = (person: number): Fields =>
  isFromAbroad(person)
    ? { nationality: 'other', 'other-nationalities': 'Portuguese and Cape Verdean' }
    : { nationality: 'british' }

const dateOfBirth = (person: number): Fields =>
  cannotGiveDate(person)
    ? { 'date-of-birth-cannot-give': 'yes', 'date-of-birth-reason': noDate, 'age-range': '18-to-75' }
    : { 'date-of-birth-day': String((person % 28) + 1), 'date-of-birth-month': '6', 'date-of-birth-year': '1984' }

const nationalInsuranceNumber = (person: number): Fields =>
  isFromAbroad(person)
    ? { 'national-insurance-number-cannot-give': 'yes', 'national-insurance-number-reason': noNumber }
    : { 'national-insurance-number': 'qq 12 34 56 c' }

export const registerToVote: ServiceKind = {
  name: 'register to vote',
  basePath: '/register-to-vote',
  firstPage: 'country',
  pages: [
    ...Object.keys(answersOfPage),
    'check-answers',
    'confirmation',
    'register-elsewhere',
    'too-young',
    'answer-too-long',
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
    'nowhere',
    '',
  ],
  answersOf: (person) => ({
    country: { country: country(person) },
    nationality: nationality(person),
    'date-of-birth': dateOfBirth(person),
    name: { 'name-first-name': 'Test', 'name-last-name': nameOf(person) },
    'changed-name': { 'changed-name': 'yes' },
    'old-name': { 'old-name-first-name': 'Test', 'old-name-last-name': `Before-${person}` },
    'national-insurance-number': nationalInsuranceNumber(person),
    address: {
      'address-line-1': `${person} Example Street`,
      'address-town': 'Exampletown',
      'address-postcode': 'sw1a1aa',
    },
    moved: { moved: 'yes' },
    'previous-address': {
      'previous-address-line-1': `${person} Old Street`,
      'previous-address-town': 'Sampletown',
      'previous-address-postcode': 'sw1a 2aa',
    },
    'open-register': { 'open-register': 'leave-out' },
    'postal-vote': { 'postal-vote': 'yes' },
    'postal-form': { 'postal-form-which': 'email', 'postal-form-email': `person-${person}@example.com` },
    contact: { 'contact-which': 'phone', 'contact-phone': '07700 900 123' },
    declaration: { declaration: 'yes' },
    'check-answers': {},
  }),
  storedOf: (person) =>
    byPage({
      country: country(person),
      nationality: { given: [isFromAbroad(person) ? 'other' : 'british'] },
      ...(isFromAbroad(person) && { otherNationalities: 'Portuguese and Cape Verdean' }),
      ...(cannotGiveDate(person)
        ? { dateOfBirth: { cannotGive: noDate }, ageRange: '18-to-75' }
        : { dateOfBirth: { given: `1984-06-${String((person % 28) + 1).padStart(2, '0')}` } }),
      name: { firstName: 'Test', lastName: nameOf(person) },
      changedName: 'yes',
      oldName: { firstName: 'Test', lastName: `Before-${person}` },
      nationalInsuranceNumber: isFromAbroad(person) ? { cannotGive: noNumber } : { given: 'QQ123456C' },
      address: { line1: `${person} Example Street`, town: 'Exampletown', postcode: 'SW1A 1AA' },
      moved: 'yes',
      previousAddress: { line1: `${person} Old Street`, town: 'Sampletown', postcode: 'SW1A 2AA' },
      openRegister: 'leave-out',
      postalVote: 'yes',
      postalForm: { which: 'email', detail: `person-${person}@example.com` },
      contact: { which: 'phone', detail: '+447700900123' },
      declaration: 'confirmed',
    }),
  command: (port) => ({
    folder: fileURLToPath(new URL('../../examples/register-to-vote', import.meta.url)),
    program: ['node_modules/next/dist/bin/next', 'start', '-p', String(port), '-H', '127.0.0.1'],
  }),
  ready: /Ready in/,
  stored: async (folder) => {
    const database = await openDatabase({ folder })
    try {
      const rows = await database.query<{ answers: Answers; reference: string | null }>(
        'select answers, reference from register_to_vote.application',
      )
      return rows.map(({ answers, reference }) => ({
        who: answers.name?.lastName ?? '',
        reference,
        answers: byPage(answers),
      }))
    } finally {
      await database.close()
    }
  },
}
