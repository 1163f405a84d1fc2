import { type BankHolidayChange, compareBankHolidays, loadBankHolidays } from '../bank-holidays-file.js'
import { dateWords } from '../dates-and-times.js'
import type { Division } from '../directory.js'
import { problemWords } from '../problem.js'
import { readTextFile } from '../read-file.js'
import type { ExitCode } from './check-files.js'
import type { Output } from './print.js'

const names: Record<Division, string> = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
}

const whatWords: Record<BankHolidayChange['what'], string> = {
  added: 'Only in your file',
  removed: 'Only in our list',
  renamed: 'Another name in your file',
}

const passOn = `
To use your file, join it with our list and give the result to openingStatus:
  import { joinBankHolidays, loadBankHolidays, openingStatus } from '@handrail/support'
  const result = loadBankHolidays(textOfYourFile)
  if (result.ok) openingStatus(hours, at, { bankHolidays: joinBankHolidays(result.bankHolidays) })

To tell us, open an issue about @handrail/support and paste the lines above.
`

/** Says how a downloaded list of bank holidays differs from the list in this package. 1 when it does. */
export async function bankHolidaysFile(file: string, json: boolean, output: Output): Promise<ExitCode> {
  const read = await readTextFile(file)
  if (!read.read) {
    output.err(`${read.wrong} ${read.fix}\n`)
    return 2
  }
  const result = loadBankHolidays(read.text)
  if (!result.ok) {
    for (const problem of result.problems) output.err(`${file}: ${problemWords(problem)}\n`)
    return 2
  }
  const comparison = compareBankHolidays(result.bankHolidays)
  const { changes, newYears, lostYears } = comparison
  const same = changes.length === 0 && newYears.length === 0
  if (json) output.out(`${JSON.stringify(comparison, null, 2)}\n`)
  else {
    for (const { division, date, what, title } of changes)
      output.out(`${names[division]}, ${dateWords(date, 'en')}: ${title}. ${whatWords[what]}.\n`)
    if (newYears.length > 0) output.out(`Years that only your file has: ${newYears.join(', ')}.\n`)
    if (lostYears.length > 0) output.out(`Years that only our list has: ${lostYears.join(', ')}.\n`)
    output.out(same ? 'Your file has nothing that our list does not have.\n' : passOn)
  }
  return same ? 0 : 1
}
