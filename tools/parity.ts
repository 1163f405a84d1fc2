// `npm run parity`: how we stand to the GOV.UK Frontend that is installed, and what to do about each difference. With
// `--accept`, what is there now is what the next run compares with.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './bin.ts'

const baselineFile = join(root, 'packages/react/parity/baseline.json')
const { module } = await runnerImport<typeof import('../packages/react/parity/report.ts')>(
  join(root, 'packages/react/parity/report.ts'),
)
const before: import('../packages/react/parity/report.ts').Baseline = JSON.parse(readFileSync(baselineFile, 'utf8'))
const now = module.installed()
const compared = module.compare(before, now)

const sum = (of: 'equal' | 'fixtures'): number => compared.reduce((total, each) => total + each[of], 0)
const lines = [
  `GOV.UK Frontend ${now.version}${before.version === now.version ? '' : `, compared with what we knew of ${before.version}`}`,
  '',
  ...compared.map(({ component, fixtures, equal }) => `  ${component.padEnd(22)} ${equal} of ${fixtures} equal`),
  '',
  `${sum('equal')} of ${sum('fixtures')} fixtures equal, ${compared.length} components.`,
]
for (const { component, toDo } of compared.filter((each) => each.toDo.length)) {
  lines.push('', component, ...toDo.map((each) => `  - ${each}`))
}
const isDone = compared.every(({ toDo }) => !toDo.length)
lines.push('', isDone ? 'Nothing to do.' : 'When all is done: npm run parity -- --accept')

console.log(lines.join('\n'))
mkdirSync(join(root, 'reports'), { recursive: true })
writeFileSync(join(root, 'reports/parity.json'), JSON.stringify({ version: now.version, compared }, null, 2))
if (process.argv.includes('--accept')) writeFileSync(baselineFile, `${JSON.stringify(now, null, 2)}\n`)
else if (!isDone) process.exitCode = 1
