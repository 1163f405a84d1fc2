/** One line of the table, and of reports/quality.json. */
export interface Result {
  check: string
  passed: number
  failed: number
  skipped: number
  detail: string
}

/** Prints all figures and, last, the line that sums them up. Returns how many failed. */
export function printTable(results: Result[], seconds: number): number {
  const sum = (key: 'passed' | 'failed' | 'skipped'): number =>
    results.reduce((total, result) => total + result[key], 0)
  const width = Math.max(...results.map(({ check }) => check.length), 'check'.length)
  const row = (check: string, ...figures: (string | number)[]): string =>
    [check.padEnd(width), ...figures.slice(0, 3).map((figure) => String(figure).padStart(8)), ` ${figures[3]}`].join(
      ' ',
    )
  console.log(`\n${row('check', 'passed', 'failed', 'skipped', 'detail')}`)
  for (const { check, passed, failed, skipped, detail } of results)
    console.log(row(check, passed, failed, skipped, detail))
  const minutes = `${Math.floor(seconds / 60)} minutes ${Math.round(seconds % 60)} seconds`
  console.log(`\nIt took ${minutes}. All figures are in reports/quality.json.`)
  // CI reads this line: it must stand alone.
  console.log(
    `\n${sum('passed')} passed, ${sum('failed')} failed${sum('skipped') ? `, ${sum('skipped')} skipped` : ''}`,
  )
  return sum('failed')
}
