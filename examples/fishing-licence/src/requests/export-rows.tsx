// What people asked for, as rows for a spreadsheet: answers in the words that people chose from.
import type { ChosenAdjustment, ChosenFormat, ChosenReachWay, LanguageNeeds } from '@handrail/forms'
import { languageNames } from '@handrail/forms/lists'
import type { AppointmentAnswers, CallBackAnswers } from '@handrail/forms/requests'
import {
  AlternativeFormatsAnswer,
  HowYouReachUsAnswer,
  LanguageNeedsAnswer,
  LanguageProvider,
  ReasonableAdjustmentsAnswer,
} from '@handrail/react'
import { cy } from '@handrail/react/cy'
import {
  contactTimeWords,
  type CsvCell,
  type Language,
  phoneNumberWords,
  summariseSurvey,
  type SupportDirectory,
  surveyRows,
  surveySummaryRows,
  textIn,
} from '@handrail/support'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Days, RequestRow, Requests } from '../database/requests.js'
import { exportWords, type ExportWords } from '../words/export.js'
import { requestWords, type RequestWords } from '../words/requests.js'
import type { ContactWay, RequestKind } from './kinds.js'

/** What can be exported, and as what it is called on the command line. */
export const exports = ['call-backs', 'appointments', 'needs', 'survey', 'survey-summary'] as const
export type Export = (typeof exports)[number]

/**
 * The rows of an export. The first has the names of the columns.
 *
 * @param language of the columns and of the answers that people chose. What they wrote stays as it is
 */
export async function exportRows(
  requests: Requests,
  directory: SupportDirectory,
  what: Export,
  days: Days,
  language: Language = 'en',
): Promise<CsvCell[][]> {
  if (what === 'survey') return surveyRows(await requests.listSurvey(days), language)
  if (what === 'survey-summary') return surveySummaryRows(summariseSurvey(await requests.listSurvey(days)), language)
  const said: Said = { language, directory, words: exportWords(language), pages: requestWords(language) }
  const { always, columns } = said.words
  const [kind, names, cells] = tableOf(what, columns)
  const rows = (await requests.list(kind, days)).toSorted((one, other) => one.madeAt.getTime() - other.madeAt.getTime())
  const all = { ...alwaysCells, ...cells }
  const headings: Record<string, string> = { ...always, ...names }
  return [
    Object.keys(all).map((column) => headings[column]),
    ...rows.map((row) => Object.values(all).map((cell) => cell(row, said))),
  ]
}

/** In which words a table is. */
interface Said {
  language: Language
  directory: SupportDirectory
  words: ExportWords
  /** What people chose is called here what it was called on the page. */
  pages: RequestWords
}

type Cell = (row: RequestRow, said: Said) => CsvCell

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** A moment that spreadsheets read and sort as one: `2026-11-21 12:00`. */
function moment(date: Date): string {
  const [day = '', time = ''] = london.format(date).split(', ')
  return `${day.split('/').toReversed().join('-')} ${time}`
}

const alwaysCells: Record<keyof ExportWords['always'], Cell> = {
  reference: ({ reference }) => reference,
  askedOn: ({ madeAt }) => moment(madeAt),
  pageLanguage: ({ language }) => languageNames[language],
}

type Columns = ExportWords['columns']

const call = ({ content }: RequestRow): CallBackAnswers => content as unknown as CallBackAnswers

const callBacks: Record<keyof Columns['call-back'], Cell> = {
  phone: (row, { words }) => phoneWords(call(row).phone, words),
  when: (row, { language }) => timesWords(call(row).when, language),
  askFor: (row) => call(row).askFor,
  message: (row, { words }) => words.message[call(row).message],
  talk: (row, { words }) => talkWords(call(row), words),
  application: (row) => call(row).reference,
}

interface WhoAsks {
  name: string
  reference?: string
}
const meeting = ({ content }: RequestRow): AppointmentAnswers & WhoAsks =>
  content as unknown as AppointmentAnswers & WhoAsks

const appointments: Record<keyof Columns['appointment'], Cell> = {
  name: (row) => meeting(row).name,
  way: (row, { words, pages }) => {
    const { way } = meeting(row)
    return way === 'in-person' ? words.inPerson : pages.appointment.ways[way]
  },
  place: (row, { directory, language }) => placeName(meeting(row).place, directory, language),
  when: (row, { language }) => timesWords(meeting(row).when, language),
  needs: (row, { words }) =>
    meeting(row)
      .needs.map((need) => words.needs[need])
      .join('; '),
  interpreter: (row) => meeting(row).interpreter,
  other: (row) => meeting(row).other,
  reach: (row, { pages }) =>
    meeting(row)
      .reach.map((way) => pages.contact.choices[way])
      .join('; '),
  phone: (row, { words }) => phoneWords(meeting(row).phone, words),
  text: (row, { words }) => phoneWords(meeting(row).text, words),
  email: (row) => meeting(row).email,
  address: (row) => meeting(row).address,
  application: (row) => meeting(row).reference,
}

interface Told extends WhoAsks {
  adjustments?: readonly ChosenAdjustment[]
  formats?: readonly ChosenFormat[]
  reach?: readonly ChosenReachWay[]
  languages?: LanguageNeeds
  contact: { which: ContactWay; detail: string }
}
const told = ({ content }: RequestRow): Told => content as unknown as Told

const needs: Record<keyof Columns['needs'], Cell> = {
  name: (row) => told(row).name,
  adjustments: (row, said) =>
    linesOf(told(row).adjustments, said, (value) => <ReasonableAdjustmentsAnswer value={value} />),
  codes: (row) =>
    told(row)
      .adjustments?.flatMap(({ code }) => code ?? [])
      .join('; '),
  formats: (row, said) => linesOf(told(row).formats, said, (value) => <AlternativeFormatsAnswer value={value} />),
  reach: (row, said) => linesOf(told(row).reach, said, (value) => <HowYouReachUsAnswer value={value} />),
  languages: (row, said) => linesOf(told(row).languages, said, (value) => <LanguageNeedsAnswer value={value} />),
  contact: (row, { pages }) => pages.contact.choices[told(row).contact.which],
  contactTo: (row, { words }) => {
    const { which, detail } = told(row).contact
    return which === 'phone' || which === 'text' ? phoneWords(detail, words) : detail
  },
  application: (row) => told(row).reference,
}

/** What each table has: the names of its columns, and their cells in the same order. */
function tableOf(
  what: Exclude<Export, 'survey' | 'survey-summary'>,
  columns: Columns,
): [RequestKind, Record<string, string>, Record<string, Cell>] {
  if (what === 'call-backs') return ['call-back', columns['call-back'], callBacks]
  if (what === 'appointments') return ['appointment', columns.appointment, appointments]
  return ['needs', columns.needs, needs]
}

const timesWords = (times: readonly string[], language: Language): string =>
  times.map((time) => contactTimeWords(time, language)).join('; ')

/** As people write it: a plus sign at its start would be taken for a formula. */
function phoneWords(phone: string | undefined, words: ExportWords): CsvCell {
  const [telephone, extension] = phone?.split(';ext=') ?? []
  if (!telephone) return undefined
  const number = phoneNumberWords(telephone)
  return extension ? words.extension(number, extension) : number
}

function talkWords({ talk, language = '' }: CallBackAnswers, words: ExportWords): CsvCell {
  if (talk === 'relay') return 'Relay UK'
  if (talk === 'interpreter') return words.interpreter(language)
  return talk && (languageNames[talk as keyof typeof languageNames] ?? talk)
}

/** A place that is no more in the directory keeps its id. */
function placeName(id: string | undefined, { places }: SupportDirectory, language: Language): CsvCell {
  const place = places?.find((each) => each.id === id)
  return place ? textIn(place.name, language) : id
}

/**
 * What a component says, as text: each line of its list, then a semicolon. So what people chose is called here what it was
 * called on the page, and those words are in one place.
 */
function linesOf<Value>(value: Value | undefined, { language }: Said, draw: (value: Value) => ReactElement): CsvCell {
  if (value === undefined) return undefined
  return renderToStaticMarkup(
    <LanguageProvider language={language === 'cy' ? cy : 'en'}>{draw(value)}</LanguageProvider>,
  )
    .replaceAll('</li><li>', '; ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name]!)
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
