// Answers to the survey that were given on paper, as rows of the table that the export of the survey has.
import { en } from '@handrail/forms'
import {
  helpGivenChoices,
  madeItHardChoices,
  type SurveyAnswer,
  type SurveyAsked,
  surveyAskedWords,
} from '@handrail/support'
import type { ImportedAnswer } from '../database/requests.js'
import { isDay } from '../questions/now.js'
import { KEPT_DAYS } from './kinds.js'
import { paperSurveyForm } from './forms.js'
import { readCsv } from './read-csv.js'
import { type Column, type Table, tableIn } from './survey-table.js'

/** The answers of a file, or all that is wrong with it. Rows are counted as a spreadsheet counts them. */
export type ImportedSurvey = { answers: Omit<ImportedAnswer, 'copy'>[] } | { problems: string[] }

/**
 * @param text the file
 * @param today the day in London, for answers without one
 * @param first the first day from which answers are still kept
 */
export async function importSurvey(
  text: string,
  { today, first }: Record<'today' | 'first', string>,
): Promise<ImportedSurvey> {
  const read = readCsv(text)
  if ('openInRow' in read)
    return { problems: [`Row ${read.openInRow}: a quotation mark starts a cell, and none ends it.`] }
  const [head = [], ...rows] = read.rows
  const table = tableIn(head)
  if ('problems' in table) return table
  const answers: Omit<ImportedAnswer, 'copy'>[] = []
  const problems: string[] = []
  for (const [index, cells] of rows.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const row = new PaperRow(index + 2, cells, table, { today, first })
    const answer = await row.answer()
    if (row.problems.length > 0) problems.push(...row.problems)
    else answers.push({ answeredOn: row.day, language: table.language, answer })
  }
  if (problems.length > 0) return { problems }
  return answers.length > 0 ? { answers } : { problems: ['There is no answer in the file.'] }
}

/** A row: the answers of one person. */
class PaperRow {
  readonly problems: string[] = []
  /** The day on which the person answered. */
  day: string
  private readonly cells: ReadonlyMap<Column, string>

  constructor(
    private readonly number: number,
    cells: readonly string[],
    private readonly table: Table,
    private readonly days: Record<'today' | 'first', string>,
  ) {
    if (cells.length > table.columns.length && cells.slice(table.columns.length).some((cell) => cell.trim() !== ''))
      this.problems.push(
        `Row ${number}: there are more cells than columns. Put quotation marks round text with a comma.`,
      )
    this.cells = new Map(table.columns.map((column, index) => [column, text(cells[index])]))
    this.day = this.readDay()
  }

  async answer(): Promise<SurveyAnswer> {
    const hard = this.ticked('hard', madeItHardChoices)
    const help = this.ticked('help', helpGivenChoices)
    const other = this.cell('other')
    const satisfaction = this.cell('satisfaction')
    if (other !== '' && !hard.includes('something-else'))
      this.wrong('other', `there is text, so “${this.name('hard:something-else')}” must be 1`)
    if (!/^(?:[0-9]|10)?$/.test(satisfaction))
      this.wrong('satisfaction', `enter a whole number from 0 to 10, or nothing. It is “${satisfaction}”`)
    const asked = this.asked()
    const { values, errors } = await paperSurveyForm.check(
      {
        'survey-made-it-hard': hard,
        'survey-made-it-hard-other': other,
        'survey-satisfaction': satisfaction,
        'survey-helped-by': help,
        'survey-comment': this.cell('comment'),
      },
      { language: en },
    )
    for (const { href, message } of errors) this.wrong(columnOf[href] ?? 'comment', message)
    if (values && !values.survey && this.problems.length === 0)
      this.problems.push(
        `Row ${this.number}: nothing is answered in it. Take the row out, or enter what the person said.`,
      )
    return { ...values?.survey, asked }
  }

  private cell(column: Column): string {
    return this.cells.get(column) ?? ''
  }

  private name(column: Column): string {
    return this.table.names.get(column)!
  }

  private wrong(column: Column, what: string): void {
    this.problems.push(`Row ${this.number}, column “${this.name(column)}”: ${what}.`)
  }

  /** 1 for yes and 0 for no, as in the export. */
  private ticked<Choice extends string>(part: 'hard' | 'help', choices: readonly Choice[]): Choice[] {
    return choices.filter((choice) => {
      const column = `${part}:${choice}` as Column
      const cell = this.cell(column)
      if (!['', '0', '1'].includes(cell)) this.wrong(column, `enter 1 for yes, 0 for no, or nothing. It is “${cell}”`)
      return cell === '1'
    })
  }

  /** On paper, unless the cell says otherwise. Answers given online are stored already. */
  private asked(): SurveyAsked {
    const said = this.cell('asked')
    const ways = ['on-paper', 'by-phone', 'face-to-face'] as const
    const words = ways.map((each) => surveyAskedWords(each, this.table.language))
    const found = said === '' ? 'on-paper' : ways[words.findIndex((each) => each.toLowerCase() === said.toLowerCase())]
    if (!found) this.wrong('asked', `enter ${words.map((each) => `“${each}”`).join(', ')}, or nothing. It is “${said}”`)
    return found ?? 'on-paper'
  }

  /** A spreadsheet writes a day as 21/11/2026. */
  private readDay(): string {
    const said = this.cell('day')
    const [, date, month, year] = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(said) ?? []
    const day = year ? `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}` : said
    const { today, first } = this.days
    if (day === '') return today
    if (!isDay(day)) this.wrong('day', `enter a day, such as 21/11/2026. It is “${said}”`)
    else if (day > today) this.wrong('day', `the day is still to come. It is “${said}”`)
    else if (day < first)
      this.wrong('day', `we keep answers for ${KEPT_DAYS.survey} days, and this one is older. It is “${said}”`)
    return day
  }
}

/** Where each error of the form belongs in the table. */
const columnOf: Readonly<Record<string, Column>> = {
  '#survey-made-it-hard': 'hard:nothing',
  '#survey-made-it-hard-other': 'other',
  '#survey-helped-by': 'help:not-needed',
  '#survey-comment': 'comment',
}

/** What a cell says. The export sets off what a spreadsheet would run by an apostrophe. */
const text = (cell = ''): string => cell.trim().replace(/^'(?=\s*[=+\-@＝＋－＠])/, '')
