// What people send who ask for a call, an appointment or an adjustment, and what they see.
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll } from 'vitest'
import type { DatabaseKind } from './databases.js'
import { type Fields, Person, type Shown } from './person.js'
import { NOON, type RunningService, startService } from './service.js'

export const callBack: Fields = {
  'call-back-phone': '07700 900 982',
  'call-back-when': ['2026-11-23T08:00/12:00', '2026-11-24T12:00/17:00'],
  'call-back-ask-for': 'Zephyrine Quillfeather',
  'call-back-message': 'no',
  'call-back-talk': 'relay',
}
export const appointment: Fields = {
  name: 'Zephyrine Quillfeather',
  'appointment-way': 'in-person',
  'appointment-when': 'any',
  'appointment-needs': ['step-free', 'interpreter'],
  'appointment-interpreter': 'Somali',
  'appointment-reach': ['text', 'post'],
  'appointment-text': '07700 900 982',
  'appointment-address': 'Larkspur Barge\nMooringham',
}
export const needs: Fields = {
  'formats-which': ['large-print', 'audio'],
  'formats-large-print': '18',
  'languages-speak-which': 'cy',
  'languages-read-which': 'other',
  'languages-read-other': 'Somali <b>',
  'languages-interpreter-which': 'no',
  name: 'Zephyrine Quillfeather',
  'contact-which': 'email',
  'contact-email': 'zephyrine@rivers.example.com',
}
export const survey: Fields = {
  'survey-made-it-hard': ['access-device', 'something-else'],
  'survey-made-it-hard-other': 'The Quillfeather form',
  'survey-satisfaction': '7',
  'survey-helped-by': 'phone',
  'survey-comment': 'More time',
}
export const traces = /Zephyrine|Quillfeather|Larkspur|Mooringham|900 ?982|900982/

export const text = ({ document }: Shown): string => document.querySelector('main')?.textContent ?? ''
export const referenceIn = ({ document }: Shown): string =>
  document.querySelector('.handrail-support-reference strong')?.textContent ?? ''
export const referencePattern = /^[0-9A-Z]{3} [0-9A-Z]{3} [0-9A-Z]{3}$/

export interface RequestRow {
  kind: string
  reference: string
  language: string
  content: string
}

/** A service whose clock and log a test has in its hands. */
export interface Asked {
  service: RunningService
  now: Date
  log: string
  person: (prefix?: string) => Person
  requests: () => Promise<RequestRow[]>
  surveys: () => Promise<Record<string, unknown>[]>
  /** What was stored by this work, and nothing from before. */
  storedBy: <Row = RequestRow>(work: () => Promise<unknown>, all?: () => Promise<Row[]>) => Promise<Row[]>
}

/** Starts a service before the tests of a `describe`, and stops it after them. */
export function serviceToAsk(kind: DatabaseKind): Asked {
  const asked: Asked = {
    service: undefined as unknown as RunningService,
    now: NOON,
    log: '',
    person: (prefix) => {
      // A minute later, so that nobody is one of too many.
      asked.now = new Date(asked.now.getTime() + 61_000)
      return new Person(() => asked.service.app, prefix)
    },
    requests: () =>
      asked.service.database.query<RequestRow & Record<string, unknown>>(
        'select kind, reference, language, content::text as content from fishing_licence.request order by made_at',
      ),
    surveys: () =>
      asked.service.database.query(
        `select to_char(answered_on, 'YYYY-MM-DD') as answered_on, made_it_hard::text, made_it_hard_other, satisfaction,
           helped_by::text, comment from fishing_licence.survey_answer`,
      ),
    storedBy: async <Row = RequestRow>(
      work: () => Promise<unknown>,
      all = asked.requests as unknown as () => Promise<Row[]>,
    ) => {
      const before = (await all()).length
      await work()
      return (await all()).slice(before)
    },
  }
  beforeAll(async () => {
    const stream = new PassThrough()
    stream.on('data', (chunk: Buffer) => (asked.log += chunk.toString()))
    asked.service = await startService(kind, { now: () => asked.now, logger: { stream, level: 'trace' } })
  }, 60_000)
  afterAll(() => asked.service.remove())
  return asked
}

/** Chooses which lists to see, as the form before it does. */
export async function openNeeds(someone: Person, about: string[] = ['formats', 'languages']): Promise<Shown> {
  await someone.get('/what-you-need')
  return someone.post('/what-you-need', { about })
}
