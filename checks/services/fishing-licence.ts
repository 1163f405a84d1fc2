import { fileURLToPath } from 'node:url'
import { openDatabase } from '../../examples/fishing-licence/src/database/open-database.js'
import { type Fields, nameOf, type ServiceKind } from './service.js'

/** The start date that this person asks for: within 30 days, as the service wants it. */
function startDate(person: number): Date {
  return new Date(Date.now() + (2 + (person % 20)) * 86_400_000)
}
const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' })

/** Who fills in the form for someone else: a friend, or an attorney, of whom other things are asked. */
const roleOf = (person: number): string => (person % 4 === 1 ? 'friend' : 'attorney')
const actsFor = (person: number): Record<'acting' | 'agreement', Fields> => ({
  acting: {
    'acting-role': roleOf(person),
    'acting-helper-name': `Helper ${person}`,
    'acting-email': `helper-${person}@example.com`,
    'acting-presence': 'with-me',
  },
  agreement:
    roleOf(person) === 'attorney'
      ? { 'acting-authority': 'lasting-power', 'acting-agreement': 'agrees' }
      : { 'acting-agreement': 'agrees', 'acting-consent': 'in-person' },
})

export const fishingLicence: ServiceKind = {
  name: 'fishing licence',
  basePath: '/fishing-licence',
  firstPage: 'who-for',
  pages: [
    'who-for',
    'name',
    'acting',
    'agreement',
    'not-agreed',
    'stop',
    'date-of-birth',
    'start-date',
    'concession',
    'licence-type',
    'licence-length',
    'start-time',
    'address',
    'delivery',
    'licences',
    'remove',
    'licence-2/name',
    'licence-2/acting',
    'licence-2/agreement',
    'licence-2/not-agreed',
    'licence-2/remove',
    'contact',
    'check-answers',
    'example-pay',
    'payment-refused',
    'payment-cancelled',
    'confirmation',
    'finish',
    'save',
    'come-back',
    'no-licence-needed',
    'get-support',
    'get-support/places',
    'report-a-problem',
    'report-a-problem/sent',
    'call-back',
    'appointment',
    'what-you-need',
    'survey',
    'leaflet',
    'poster',
    'cookies',
    'nowhere',
    '',
  ],
  answersOf: (person) => {
    const [year = '', month = '', day = ''] = london.format(startDate(person)).split('-')
    return {
      'who-for': { 'who-for': person % 2 === 0 ? 'me' : 'someone-else' },
      name: { 'first-name': 'Test', 'last-name': nameOf(person) },
      ...(person % 2 === 0 ? {} : actsFor(person)),
      'date-of-birth': {
        'date-of-birth-day': String((person % 28) + 1),
        'date-of-birth-month': '6',
        'date-of-birth-year': '1984',
      },
      'start-date': { 'start-date-day': day, 'start-date-month': month, 'start-date-year': year },
      concession: { 'concession-which': 'none' },
      'licence-type': { 'licence-type': person % 3 === 0 ? 'salmon' : 'trout-2-rod' },
      'licence-length': { 'licence-length': '8-days' },
      'start-time': { 'start-time': '09:00' },
      address: {
        'address-line-1': `${person} Example Street`,
        'address-town': 'Exampletown',
        'address-postcode': 'sw1a1aa',
      },
      licences: { 'add-another': 'no' },
      contact: { 'contact-which': 'email', 'contact-email': `person-${person}@example.com` },
      'check-answers': {},
      'example-pay': { outcome: 'paid' },
    }
  },
  storedOf: (person) => ({
    'who-for': person % 2 === 0 ? 'me' : 'someone-else',
    name: `Test ${nameOf(person)}`,
    ...(person % 2 === 1 && {
      acting: `${roleOf(person)} Helper ${person}`,
      agreement: roleOf(person) === 'attorney' ? 'lasting-power agrees' : 'agrees in-person',
    }),
    'date-of-birth': `1984-06-${String((person % 28) + 1).padStart(2, '0')}`,
    'start-date': london.format(startDate(person)),
    concession: 'none',
    'licence-type': person % 3 === 0 ? 'salmon' : 'trout-2-rod',
    'licence-length': '8-days',
    'start-time': '09:00',
    address: `${person} Example Street, Exampletown, SW1A 1AA`,
    contact: `email person-${person}@example.com`,
  }),
  command: () => ({
    folder: fileURLToPath(new URL('../../examples/fishing-licence', import.meta.url)),
    program: ['dist/server/server.js'],
  }),
  ready: /The service runs at/,
  stored: async (folder) => {
    const database = await openDatabase({ folder })
    try {
      const rows = await database.query<Record<string, string | null>>(
        `select last_name, reference, who_for as "who-for", first_name || ' ' || last_name as name,
           to_char(date_of_birth, 'YYYY-MM-DD') as "date-of-birth", to_char(start_date, 'YYYY-MM-DD') as "start-date",
           concat_ws(' ', acting->>'role', acting->>'helperName') as acting,
           concat_ws(' ', agreement->>'authority', agreement->>'agreement', agreement->>'consent') as agreement,
           concession, licence_type as "licence-type", licence_length as "licence-length", start_time as "start-time",
           concat_ws(', ', address->>'line1', address->>'town', address->>'postcode') as address,
           contact || ' ' || contact_to as contact
         from fishing_licence.application
         join fishing_licence.licence on application_id = application.id`,
      )
      return rows.map(({ last_name: who, reference, ...answers }) => ({
        who: who ?? '',
        reference: reference ?? null,
        answers,
      }))
    } finally {
      await database.close()
    }
  },
}
