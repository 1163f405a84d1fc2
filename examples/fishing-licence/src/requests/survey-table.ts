// The columns of a table of answers to the survey, as the export writes them and as a file to import has them.
import {
  type HelpGiven,
  helpGivenChoices,
  type Language,
  type MadeItHard,
  madeItHardChoices,
  surveyRows,
} from '@handrail/support'

/** A column of the table: one for each answer to what made it hard and to how they got help. */
export type Column = 'day' | 'asked' | `hard:${MadeItHard}` | 'other' | 'satisfaction' | `help:${HelpGiven}` | 'comment'

/** The columns in the order of the export. The day is not in that, as it could show who answered. */
const columns: readonly Column[] = [
  'asked',
  ...madeItHardChoices.map((choice) => `hard:${choice}` as const),
  'other',
  'satisfaction',
  ...helpGivenChoices.map((choice) => `help:${choice}` as const),
  'comment',
]
const dayColumn: Record<Language, string> = { en: 'Answered on', cy: 'Atebwyd ar' }

/** What each column is called. */
function headings(language: Language): ReadonlyMap<Column, string> {
  const [names = []] = surveyRows([], language)
  return new Map([
    ['day', dayColumn[language]],
    ...columns.map((column, index) => [column, String(names[index])] as const),
  ])
}

/** The first row of a file. */
export interface Table {
  language: Language
  names: ReadonlyMap<Column, string>
  /** The column of each cell of a row. */
  columns: readonly Column[]
}

/** What each column of a file is, or what is wrong with its first row. */
export function tableIn(head: readonly string[]): Table | { problems: string[] } {
  const said = head.map((name) => name.trim().toLowerCase())
  const known = (language: Language): (Column | undefined)[] =>
    said.map((name) => [...headings(language)].find(([, heading]) => heading.toLowerCase() === name)?.[0])
  const count = (all: readonly unknown[]): number => all.filter((each) => each !== undefined).length
  const [english, welsh] = [known('en'), known('cy')]
  const language = count(welsh) > count(english) ? 'cy' : 'en'
  const found = language === 'cy' ? welsh : english
  if (count(found) === 0)
    return {
      problems: [
        'Row 1: there is no column that we know. Copy the first row of the export of the survey, with commas between cells.',
      ],
    }
  const problems = head.flatMap((name, index) => {
    const column = found[index]
    if (column === undefined)
      return [`Row 1, column ${index + 1}: we do not know “${name}”. Write it as the export of the survey does.`]
    return found.indexOf(column) < index ? [`Row 1, column ${index + 1}: “${name}” is there twice.`] : []
  })
  return problems.length > 0 ? { problems } : { language, names: headings(language), columns: found as Column[] }
}
