// What people asked for, as rows for a spreadsheet: answers in the words that people chose from, in English.
import type { ChosenAdjustment, ChosenFormat, ChosenReachWay, LanguageNeeds } from '@handrail/forms'
import { languageNames } from '@handrail/forms/lists'
import type { AppointmentAnswers, CallBackAnswers } from '@handrail/forms/requests'
import {
  AlternativeFormatsAnswer,
  HowYouReachUsAnswer,
  LanguageNeedsAnswer,
  ReasonableAdjustmentsAnswer,
} from '@handrail/react'
import {
  contactTimeWords,
  type CsvCell,
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
import { requestWords } from '../words/requests.js'
import type { ContactWay, RequestKind } from './kinds.js'

/** What can be exported, and as what it is called on the command line. */
export const exports = ['call-backs', 'appointments', 'needs', 'survey', 'survey-summary'] as const
export type Export = (typeof exports)[number]

/** The rows of an export. The first has the names of the columns. */
export async function exportRows(
  requests: Requests,
  directory: SupportDirectory,
  what: Export,
  days: Days,
): Promise<CsvCell[][]> {
  if (what === 'survey') return surveyRows(await requests.listSurvey(days), 'en')
  if (what === 'survey-summary') return surveySummaryRows(summariseSurvey(await requests.listSurvey(days)), 'en')
  const [kind, columns] = tables[what]
  const rows = (await requests.list(kind, days)).toSorted((one, other) => one.madeAt.getTime() - other.madeAt.getTime())
  const all: Record<string, Cell> = { ...always, ...columns }
  return [Object.keys(all), ...rows.map((row) => Object.values(all).map((cell) => cell(row, directory)))]
}

type Cell = (row: RequestRow, directory: SupportDirectory) => CsvCell

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

const always: Record<string, Cell> = {
  Reference: ({ reference }) => reference,
  'Asked on': ({ madeAt }) => moment(madeAt),
  'Language of the page': ({ language }) => languageNames[language],
}

const call = ({ content }: RequestRow): CallBackAnswers => content as unknown as CallBackAnswers

const callBacks: Record<string, Cell> = {
  'Phone number': (row) => phoneWords(call(row).phone),
  'When to call': (row) => timesWords(call(row).when),
  'Who to ask for': (row) => call(row).askFor,
  'Safe to leave a message': (row) => (call(row).message === 'yes' ? 'Yes' : 'No, leave no message'),
  'How to talk': (row) => talkWords(call(row)),
  'Reference of an application': (row) => call(row).reference,
}

interface WhoAsks {
  name: string
  reference?: string
}
const meeting = ({ content }: RequestRow): AppointmentAnswers & WhoAsks =>
  content as unknown as AppointmentAnswers & WhoAsks

const appointmentNeeds: Record<AppointmentAnswers['needs'][number], string> = {
  'step-free': 'A way in without steps',
  'hearing-loop': 'A hearing loop',
  interpreter: 'An interpreter',
  'bring-someone': 'Brings someone',
  'private-room': 'A private room',
  other: 'Something else',
}

const appointments: Record<string, Cell> = {
  Name: (row) => meeting(row).name,
  'How to meet': (row) =>
    meeting(row).way === 'in-person' ? 'At a place' : ways[meeting(row).way as 'video' | 'phone'],
  Place: (row, directory) => placeName(meeting(row).place, directory),
  'When suits them': (row) => timesWords(meeting(row).when),
  'What they need there': (row) =>
    meeting(row)
      .needs.map((need) => appointmentNeeds[need])
      .join('; '),
  'Language of the interpreter': (row) => meeting(row).interpreter,
  'What else they need': (row) => meeting(row).other,
  'Safe ways to tell them': (row) =>
    meeting(row)
      .reach.map((way) => choices[way])
      .join('; '),
  'Number to call': (row) => phoneWords(meeting(row).phone),
  'Number to text': (row) => phoneWords(meeting(row).text),
  'Email address': (row) => meeting(row).email,
  'Postal address': (row) => meeting(row).address,
  'Reference of an application': (row) => meeting(row).reference,
}

interface Told extends WhoAsks {
  adjustments?: readonly ChosenAdjustment[]
  formats?: readonly ChosenFormat[]
  reach?: readonly ChosenReachWay[]
  languages?: LanguageNeeds
  contact: { which: ContactWay; detail: string }
}
const told = ({ content }: RequestRow): Told => content as unknown as Told

const needs: Record<string, Cell> = {
  Name: (row) => told(row).name,
  Adjustments: (row) => linesOf(told(row).adjustments, (value) => <ReasonableAdjustmentsAnswer value={value} />),
  'Codes of the adjustments': (row) =>
    told(row)
      .adjustments?.flatMap(({ code }) => code ?? [])
      .join('; '),
  Formats: (row) => linesOf(told(row).formats, (value) => <AlternativeFormatsAnswer value={value} />),
  'How they contact us': (row) => linesOf(told(row).reach, (value) => <HowYouReachUsAnswer value={value} />),
  Languages: (row) => linesOf(told(row).languages, (value) => <LanguageNeedsAnswer value={value} />),
  'How to tell them': (row) => choices[told(row).contact.which],
  'Where to tell them': (row) => {
    const { which, detail } = told(row).contact
    return which === 'phone' || which === 'text' ? phoneWords(detail) : detail
  },
  'Reference of an application': (row) => told(row).reference,
}

const tables: Record<Exclude<Export, 'survey' | 'survey-summary'>, [RequestKind, Record<string, Cell>]> = {
  'call-backs': ['call-back', callBacks],
  appointments: ['appointment', appointments],
  needs: ['needs', needs],
}

const { contact, appointment } = requestWords('en')
const { choices } = contact
const { ways } = appointment

const timesWords = (times: readonly string[]): string => times.map((time) => contactTimeWords(time, 'en')).join('; ')

/** As people write it: a plus sign at its start would be taken for a formula. */
function phoneWords(phone: string | undefined): CsvCell {
  const [telephone, extension] = phone?.split(';ext=') ?? []
  if (!telephone) return undefined
  const number = phoneNumberWords(telephone)
  return extension ? `${number}, extension ${extension}` : number
}

function talkWords({ talk, language }: CallBackAnswers): CsvCell {
  if (talk === 'relay') return 'Relay UK'
  if (talk === 'interpreter') return `With an interpreter: ${language}`
  return talk && (languageNames[talk as keyof typeof languageNames] ?? talk)
}

/** A place that is no more in the directory keeps its id. */
function placeName(id: string | undefined, { places }: SupportDirectory): CsvCell {
  const place = places?.find((each) => each.id === id)
  return place ? textIn(place.name, 'en') : id
}

/**
 * What a component says, as text: each line of its list, then a semicolon. So what people chose is called here what it was
 * called on the page, and those words are in one place.
 */
function linesOf<Value>(value: Value | undefined, draw: (value: Value) => ReactElement): CsvCell {
  if (value === undefined) return undefined
  return renderToStaticMarkup(draw(value))
    .replaceAll('</li><li>', '; ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name]!)
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
