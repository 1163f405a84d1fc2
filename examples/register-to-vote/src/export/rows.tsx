import { languageNames } from '@handrail/forms/lists'
import type { CallBackAnswers } from '@handrail/forms/requests'
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
  phoneNumberWords,
  summariseSurvey,
  surveyRows,
  surveySummaryRows,
} from '@handrail/support'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Days, RequestRow, Requests } from '../database/requests'
import type { SurveyAnswers } from '../database/survey-answers'
import type { NeedsAnswers } from '../requests/needs'
import { type Language, wordsFor } from '../words'
import { type ExportWords, exportWords } from './words'

/** What can be exported, as it is called on the command line. */
export const exports = ['call-backs', 'needs', 'survey', 'survey-summary'] as const
export type Export = (typeof exports)[number]

/** Where it comes from. */
interface Kept {
  requests: Requests
  surveyAnswers: SurveyAnswers
}

/** The rows of a table. The first has the names of its columns. */
export async function exportRows(
  { requests, surveyAnswers }: Kept,
  what: Export,
  days: Days,
  language: Language,
): Promise<CsvCell[][]> {
  if (what === 'survey') return surveyRows(await surveyAnswers.list(days), language)
  if (what === 'survey-summary') return surveySummaryRows(summariseSurvey(await surveyAnswers.list(days)), language)
  const rows = await requests.list(what === 'needs' ? 'needs' : 'call-back', days)
  const columns = Object.entries(what === 'needs' ? needs : callBacks)
  const words = exportWords(language).columns
  return [
    columns.map(([name]) => words[name as Column]),
    ...rows.map((row) => columns.map(([, cell]) => cell(row, language))),
  ]
}

type Column = keyof ExportWords['columns']
type Cell = (row: RequestRow, language: Language) => CsvCell
type Columns = { readonly [Name in Column]?: Cell }

const always: Columns = {
  reference: ({ reference }) => reference,
  // Spreadsheets read and sort it as a moment: "2026-11-21 12:00".
  sentAt: ({ sentAt }) =>
    sentAt.toLocaleString('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' }),
  language: ({ language }) => languageNames[language],
}

const call = ({ content }: RequestRow): CallBackAnswers => content as CallBackAnswers

const callBacks: Columns = {
  ...always,
  phone: (row, language) => phoneWords(call(row).phone, language),
  when: (row, language) => joined(call(row).when.map((time) => contactTimeWords(time, language))),
  askFor: (row) => call(row).askFor,
  message: (row, language) => exportWords(language).message[call(row).message],
  talk: (row, language) => {
    const { talk = '', language: spoken } = call(row)
    const { relay, interpreter } = exportWords(language)
    if (talk === 'interpreter') return `${interpreter}: ${spoken}`
    return talk === 'relay' ? relay : (languageNames as Record<string, string>)[talk]
  },
}

const told = ({ content }: RequestRow): NeedsAnswers => content as NeedsAnswers

const needs: Columns = {
  ...always,
  name: (row) => told(row).name,
  adjustments: (row, language) =>
    said(told(row).adjustments, (value) => <ReasonableAdjustmentsAnswer value={value} />, language),
  codes: (row) => joined(told(row).adjustments?.flatMap(({ code }) => code ?? [])),
  formats: (row, language) => said(told(row).formats, (value) => <AlternativeFormatsAnswer value={value} />, language),
  reach: (row, language) => said(told(row).reach, (value) => <HowYouReachUsAnswer value={value} />, language),
  languages: (row, language) => said(told(row).languages, (value) => <LanguageNeedsAnswer value={value} />, language),
  how: (row, language) => wordsFor(language).requests.needs.contact.choices[told(row).contact.which],
  where: (row, language) => {
    const { which, detail } = told(row).contact
    return which === 'phone' || which === 'text' ? phoneWords(detail, language) : detail
  },
}

const joined = (parts: readonly string[] | undefined): CsvCell => parts?.join('; ')

/** As people write it: a plus sign at its start would be taken for a formula. */
function phoneWords(phone = '', language: Language): string {
  const [number = '', extension] = phone.split(';ext=')
  return [phoneNumberWords(number), ...(extension ? [exportWords(language).extension, extension] : [])].join(' ')
}

/** What someone chose, in the words of the page it was chosen on, with a semicolon after each line of its list. */
function said<Value>(value: Value | undefined, draw: (value: Value) => ReactElement, language: Language): CsvCell {
  if (value === undefined) return undefined
  const drawn = <LanguageProvider language={language === 'cy' ? cy : 'en'}>{draw(value)}</LanguageProvider>
  const lines = renderToStaticMarkup(drawn).split(/<\/?li[^>]*>/)
  return joined(lines.map((line) => textOf(line).trim()).filter(Boolean))
}

/** The text of what React wrote, which escapes these signs and no others. */
const textOf = (html: string): string =>
  html.replace(/<[^>]*>|&(amp|lt|gt|quot|#x27);/g, (_, name?: keyof typeof signs) => (name ? signs[name] : ''))

const signs = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" } as const
