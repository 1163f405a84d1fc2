import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { type Fields as FormFields, type Form } from '@handrail/forms'
import { parseDirectory } from '@handrail/support'
import { openDatabase } from '../../examples/register-to-vote/src/database/open-database.js'
import {
  type Answers,
  answersAsked,
  type AnyQuestion,
  formLanguage,
  placeAfter,
  questions,
  todayInLondon,
} from '../../examples/register-to-vote/src/questions/index.js'
import { ownPagePath } from '../../examples/register-to-vote/src/report-form.js'
import { callBackForm } from '../../examples/register-to-vote/src/requests/call-back.js'
import { surveyForm } from '../../examples/register-to-vote/src/requests/survey.js'
import { wordsFor } from '../../examples/register-to-vote/src/words/index.js'
import { answersOfPage, registerToVote as kind } from '../services/register-to-vote.js'
import type { Fields } from '../services/service.js'
import { askedAgain } from './asked-again.js'
import { answersBefore, type FuzzedService, type Kept, type Scripted, walk } from './fuzzed-service.js'
import type { PageForm } from './page-form.js'

const asLittleAsPossible = {
  'changed-name': { 'changed-name': 'no' },
  address: { 'address-no-fixed-address': 'yes', 'address-where': 'Exampletown Library\nThe park' },
  'postal-vote': { 'postal-vote': 'no' },
  contact: { 'contact-which': 'post' },
}

export const registerToVote: FuzzedService = {
  kind,
  cookieName: 'register-to-vote',
  states: {
    'just begun': (visitor, person) =>
      walk(visitor, kind.firstPage, answersBefore(kind.answersOf(person), 'nationality')),
    'half way': (visitor, person) => walk(visitor, kind.firstPage, answersBefore(kind.answersOf(person), 'address')),
    'lives elsewhere': (visitor) => walk(visitor, kind.firstPage, { country: { country: 'abroad' } }),
    'too young': (visitor, person) =>
      walk(visitor, kind.firstPage, {
        ...answersBefore(kind.answersOf(person), 'date-of-birth'),
        'date-of-birth': {
          'date-of-birth-day': '1',
          'date-of-birth-month': '6',
          'date-of-birth-year': String(new Date().getFullYear() - 5),
        },
      }),
    complete: (visitor, person) =>
      walk(visitor, kind.firstPage, answersBefore(kind.answersOf(person), 'check-answers')),
    'complete, with as little as possible': (visitor, person) =>
      walk(visitor, kind.firstPage, {
        ...answersBefore(kind.answersOf(person), 'check-answers'),
        ...asLittleAsPossible,
      }),
    sent: (visitor, person) => walk(visitor, kind.firstPage, kind.answersOf(person)),
  },
  sendingPages: ['check-answers'],
  saysTooBig: ({ headers }) =>
    headers.some(
      ([name, value]) =>
        (name === 'location' && value.endsWith('/answer-too-long')) ||
        (name === 'x-action-redirect' && value.endsWith('/answer-too-long;push')),
    ),
  asScript: asServerAction,
  isNotAPage: ({ headers }) =>
    headers.some(
      ([name, value]) =>
        (name === 'content-type' && value === 'text/x-component') ||
        name === 'x-action-redirect' ||
        name === 'x-middleware-skip',
    ),
  // Next makes a Request of it for src/proxy.ts, and a Request must not have this method: it answers with status 500. No
  // browser can send it, and web servers that stand in front refuse it.
  methodsItAnswersItself: ['TRACE'],
  // "Request body exceeded 128KB for …" has the address. No address of ours has an answer in it.
  logsAddresses: true,
  kept: async (folder, moment) => {
    const database = await openDatabase({ folder })
    try {
      const rows = await database.query<Row>(
        `select session_hash, answers, reference, application::text as whole, changed_at > sent_at as changed_later
         from register_to_vote.application as application`,
      )
      const reports = await database.query<ReportRow>('select * from register_to_vote.problem_report')
      const requests = await database.query<RequestRow>(
        `select kind, copy, content from register_to_vote.request
         union all select 'survey', copy, answer from register_to_vote.survey_answer`,
      )
      return [
        ...(await Promise.all(rows.map((row) => keptOf(row, moment)))),
        ...reports.map(reportKept),
        ...(await Promise.all(requests.map((row) => requestKept(row, moment)))),
      ]
    } finally {
      await database.close()
    }
  },
}

/** As React sends a form to a server action: what was bound to the action first, and the form as its second part. */
function asServerAction(form: PageForm, right: Fields): Scripted | undefined {
  const hidden = (name: RegExp): string | undefined => form.hidden.find(([each]) => name.test(each))?.[1]
  const [action, bound] = [hidden(/^\$ACTION_\d+:0$/), hidden(/^\$ACTION_\d+:1$/)]
  if (action === undefined || bound === undefined) return undefined
  const inForm = (name: string): string => `_1_${name}`
  return {
    headers: [
      ['next-action', (JSON.parse(action) as { id: string }).id],
      ['accept', 'text/x-component'],
    ],
    form: {
      isMultipart: true,
      hidden: [
        ['0', JSON.stringify([...(JSON.parse(bound) as unknown[]), '$K1'])],
        ...form.hidden.map(([name, value]): [string, string] => [inForm(name), value]),
      ],
      controls: form.controls.map(({ name, choices }) => ({ name: inForm(name), choices })),
    },
    right: Object.fromEntries(Object.entries(right).map(([name, value]) => [inForm(name), value])),
  }
}

interface ReportRow extends Record<string, unknown> {
  id: number
  page: string | null
  doing: string | null
  went_wrong: string
}

/** A report of a problem is nobody's, so whoever sent it cannot be told: only what stands in it is looked at. */
function reportKept({ id, page, doing, went_wrong: wentWrong }: ReportRow): Kept {
  const isTooLong = [doing ?? '', wentWrong].some((text) => [...new Intl.Segmenter().segment(text)].length > 500)
  const wrong = [
    ...(page !== null && ownPagePath(page) !== page ? [`a report about ${page}, which is no page of ours`] : []),
    ...(wentWrong.trim() === '' || isTooLong ? [`a report that the form would not take: ${wentWrong}`] : []),
  ]
  return { session: `report ${id}`, row: '', isSent: true, wrong }
}

interface RequestRow extends Record<string, unknown> {
  kind: 'call-back' | 'needs' | 'survey'
  copy: string
  content: object
}

const directoryFile = new URL('../../examples/register-to-vote/support-directory.json', import.meta.url)
const directory = parseDirectory(readFileSync(directoryFile, 'utf8'))

/**
 * A request is nobody's either. A call and a survey would be taken again as they are. What people need depends on the lists
 * that they chose, so the database's own checks are all there is for it.
 */
async function requestKept({ kind, copy, content }: RequestRow, now: Date): Promise<Kept> {
  const kept = { session: `${kind} ${copy}`, row: '', isSent: true, wrong: [] }
  if (kind === 'needs') return kept
  const form: Form<FormFields> = kind === 'survey' ? surveyForm(directory) : callBackForm(directory)
  const again = await askedAgain(form, { [kind]: content }, { language: formLanguage('en'), now })
  if (isDeepStrictEqual(JSON.parse(JSON.stringify(again?.[kind] ?? null)), content)) return kept
  return { ...kept, wrong: [`a request that would not be taken: ${JSON.stringify(content)}`] }
}

interface Row extends Record<string, unknown> {
  session_hash: string
  answers: Answers
  reference: string | null
  whole: string
}

async function keptOf({ session_hash: session, answers, reference, whole, ...row }: Row, moment: Date): Promise<Kept> {
  const wrong = (await Promise.all(questions.map((question) => wrongWith(question, answers, moment)))).flat()
  const known = Object.values(answersOfPage).flat() as string[]
  for (const name of Object.keys(answers)) if (!known.includes(name)) wrong.push(`an answer called ${name}`)
  const isSent = reference !== null
  if (isSent && placeAfter(answers, todayInLondon(moment)) !== 'check-answers')
    wrong.push('sent before it was complete')
  if (isSent && !isDeepStrictEqual(withoutUndefined(answersAsked(answers)), answers))
    wrong.push('sent with answers that nobody asked for')
  if (row['changed_later'] === true) wrong.push('changed after it was sent')
  return { session, row: whole, isSent, wrong }
}

/** Nothing, if a question is not answered at all, or if its answer is whole and would be taken again. */
async function wrongWith(question: AnyQuestion, answers: Answers, moment: Date): Promise<string[]> {
  const given = Object.fromEntries(
    answersOfPage[question.path].flatMap((name) => (answers[name] === undefined ? [] : [[name, answers[name]]])),
  )
  if (Object.keys(given).length === 0) return []
  if (!question.isAnswered(answers)) return [`${question.path} is half an answer: ${JSON.stringify(given)}`]
  const values = await askedAgain(question.form(wordsFor('en')), question.values(answers), {
    language: formLanguage('en'),
    now: moment,
  })
  const again = values && withoutUndefined(question.answers(values))
  return isDeepStrictEqual(again, given) ? [] : [`${question.path} would not be taken: ${JSON.stringify(given)}`]
}

/** As a database keeps it. */
const withoutUndefined = (answers: Answers): unknown => JSON.parse(JSON.stringify(answers))
