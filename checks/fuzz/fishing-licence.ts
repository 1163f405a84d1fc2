import { isDeepStrictEqual } from 'node:util'
import { answersIn, selectedAnswers } from '../../examples/fishing-licence/src/database/answer-columns.js'
import { openDatabase } from '../../examples/fishing-licence/src/database/open-database.js'
import { contact } from '../../examples/fishing-licence/src/questions/contact.js'
import {
  type Answers,
  type AnyQuestion,
  type Basket,
  fittingBasket,
  formLanguage,
  type Known,
  licenceQuestions,
  nowInLondon,
  pageAfter,
} from '../../examples/fishing-licence/src/questions/index.js'
import { wordsFor } from '../../examples/fishing-licence/src/words/index.js'
import { fishingLicence as kind } from '../services/fishing-licence.js'
import type { Fields } from '../services/service.js'
import { askedAgain } from './asked-again.js'
import { answersBefore, type FuzzedService, type Kept, walk } from './fuzzed-service.js'

/** The answers of the nearest person who applies for someone else. */
const forSomeoneElse = (person: number): Record<string, Fields> => ({
  ...kind.answersOf(person | 1),
  name: kind.answersOf(person)['name']!,
})

const yearAgo = (years: number): string => String(new Date().getFullYear() - years)

export const fishingLicence: FuzzedService = {
  kind,
  cookieName: 'fishing-licence',
  states: {
    'just begun': (visitor) => visitor.open(`/${kind.firstPage}`),
    'half way': (visitor, person) =>
      walk(visitor, kind.firstPage, answersBefore(kind.answersOf(person), 'licence-type')),
    'says who they are, for someone else': (visitor, person) =>
      walk(visitor, kind.firstPage, { ...answersBefore(forSomeoneElse(person), 'agreement') }),
    'does not agree': (visitor, person) =>
      walk(visitor, kind.firstPage, {
        ...answersBefore(forSomeoneElse(person), 'agreement'),
        agreement: { 'acting-authority': 'lasting-power', 'acting-agreement': 'no' },
      }),
    'needs no licence': (visitor, person) =>
      walk(visitor, kind.firstPage, {
        ...answersBefore(kind.answersOf(person), 'date-of-birth'),
        'date-of-birth': {
          'date-of-birth-day': '1',
          'date-of-birth-month': '6',
          'date-of-birth-year': yearAgo(3),
        },
      }),
    'at the second licence': (visitor, person) =>
      walk(visitor, kind.firstPage, {
        ...answersBefore(kind.answersOf(person), 'licences'),
        licences: { 'add-another': 'yes' },
        'licence-2/who-for': { 'who-for': 'someone-else' },
      }),
    complete: (visitor, person) =>
      walk(visitor, kind.firstPage, answersBefore(kind.answersOf(person), 'check-answers')),
    'complete, for 12 months': (visitor, person) =>
      walk(visitor, kind.firstPage, {
        ...answersBefore(kind.answersOf(person), 'check-answers'),
        'licence-length': { 'licence-length': '12-months' },
        delivery: { delivery: 'card' },
      }),
    'at payment': (visitor, person) =>
      walk(visitor, kind.firstPage, answersBefore(kind.answersOf(person), 'example-pay')),
    sent: (visitor, person) => walk(visitor, kind.firstPage, kind.answersOf(person)),
  },
  sendingPages: ['check-answers', 'example-pay'],
  // A page that takes no form, or not of such a kind, says that instead.
  saysTooBig: ({ status, body }) => [404, 405, 413, 415].includes(status) && /<h1/.test(body),
  kept: async (folder, moment) => {
    const database = await openDatabase({ folder })
    try {
      const applications = await database.query<Row>(
        `select id, session_hash, contact, contact_to, reference, price_in_pence, application::text as whole,
           changed_at > sent_at as changed_later
         from fishing_licence.application as application`,
      )
      const licences = await database.query<LicenceRow>(
        `select application_id, number, licence::text as whole, price_in_pence, ${selectedAnswers}
         from fishing_licence.licence as licence order by number`,
      )
      return await Promise.all(
        applications.map((row) =>
          keptOf(
            row,
            licences.filter(({ application_id: id }) => id === row.id),
            moment,
          ),
        ),
      )
    } finally {
      await database.close()
    }
  },
}

interface Row extends Record<string, unknown> {
  session_hash: string
  contact: string | null
  contact_to: string | null
  reference: string | null
  whole: string
}
interface LicenceRow extends Record<string, unknown> {
  number: number
  whole: string
}

async function keptOf(application: Row, rows: readonly LicenceRow[], moment: Date): Promise<Kept> {
  const { session_hash: session, contact: way, contact_to: to, reference, whole } = application
  const now = nowInLondon(moment)
  const licences = rows.map((row) => ({ number: Number(row.number), answers: answersIn(row) }))
  const reached = { ...(way !== null && { contact: way }), ...(to !== null && { contactTo: to }) } as Basket['contact']
  const basket: Basket = { licences, contact: reached }
  const all = licences.map(({ answers }) => answers)

  const wrong: string[] = []
  for (const { number, answers } of licences) {
    const known = { answers, now, licences: all.slice(0, all.indexOf(answers)) }
    for (const question of licenceQuestions)
      wrong.push(...(await wrongWith(question, answers, known, moment)).map((what) => `licence ${number}, ${what}`))
  }
  wrong.push(...(await wrongWith(contact, reached, { answers: reached, now, licences: all }, moment)))
  const fitting = fittingBasket(basket, now)
  if (!isDeepStrictEqual([fitting.licences, fitting.contact], [licences, reached]))
    wrong.push('answers that do not fit each other')
  const isSent = reference !== null
  if (isSent && pageAfter(basket, now) !== 'check-answers') wrong.push(`sent without ${pageAfter(basket, now)}`)
  if (application['changed_later'] === true) wrong.push('changed after it was sent')
  if (isSent !== (application['price_in_pence'] !== null && rows.every((row) => row['price_in_pence'] !== null)))
    wrong.push('a price without a reference, or a reference without a price')
  return { session, row: [whole, ...rows.map((row) => row.whole)].join('\n'), isSent, wrong }
}

/** Nothing, if a question is not answered at all, or if its answer is whole and would be taken again. */
async function wrongWith(question: AnyQuestion, answers: Answers, known: Known, moment: Date): Promise<string[]> {
  const given = Object.fromEntries(
    question.gives.flatMap((name) => (answers[name] === undefined ? [] : [[name, answers[name]]])),
  )
  if (Object.keys(given).length === 0) return []
  if (!question.isAnswered(answers)) return [`${question.path} is half an answer: ${JSON.stringify(given)}`]
  const form = question.form(wordsFor('en', answers.whoFor), known)
  const values = await askedAgain(form, question.values(answers), { language: formLanguage('en'), now: moment })
  const again: unknown = values && JSON.parse(JSON.stringify(question.answers(values)))
  return isDeepStrictEqual(again, given) ? [] : [`${question.path} would not be taken: ${JSON.stringify(given)}`]
}
