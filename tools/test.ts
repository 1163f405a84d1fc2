// `npm test` runs every check and ends with a table of figures. `npm run check` runs the quick ones.
// All figures go to reports/quality.json.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bin.ts'
import { build, packed, served, stopBuilds } from './build.ts'
import { type Check, checks } from './checks.ts'
import { ensureBrowser, offerPostgres } from './machine.ts'
import { printTable, type Result } from './report.ts'
import { runCheck, stopCheck } from './run-check.ts'

const quick = process.argv.includes('--quick')
const wanted = process.argv.slice(2).filter((each) => !each.startsWith('--'))
const chosen = checks.filter(
  (check) =>
    (!quick || check.quick) && (!wanted.length || wanted.some((each) => check.name.toLowerCase().includes(each))),
)
const results: Result[] = []
const report = join(root, 'reports/quality.json')
const started = performance.now()

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stopBuilds()
    stopCheck()
    process.exit(130)
  })
}

/** Turns a step that did not work into a failed line of the table, so that the other checks still run. */
async function attempt(check: string, work: () => unknown): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    console.error(message)
    results.push({ check, passed: 0, failed: 1, skipped: 0, detail: message.trim().split('\n').at(-1) ?? '' })
    return false
  }
}

async function runAll(some: Check[]): Promise<void> {
  for (const check of some) {
    console.log(`\n${check.name}`)
    const from = performance.now()
    const result = await runCheck(check)
    results.push(result)
    const seconds = ((performance.now() - from) / 1000).toFixed(1)
    console.log(`  ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped in ${seconds} seconds`)
  }
}

rmSync(join(root, 'reports/vitest'), { recursive: true, force: true })
rmSync(report, { force: true })
mkdirSync(join(root, 'reports'), { recursive: true })

await runAll(chosen.filter(({ needs }) => !needs))

const late = chosen.filter(({ needs }) => needs)
if (late.length) {
  const built = await attempt('build', async () => {
    console.log('\nBuilding')
    await build([...served, packed])
  })
  const browser = await attempt('browser', () => ensureBrowser(console.log))
  offerPostgres(console.log)
  const ready = { build: built, browser: built && browser }
  await runAll(late.filter(({ needs }) => ready[needs!]))
  for (const { name, needs } of late.filter(({ needs }) => !ready[needs!])) {
    results.push({ check: name, passed: 0, failed: 1, skipped: 0, detail: `did not run: the ${needs} is missing` })
  }
}

writeFileSync(report, `${JSON.stringify(results, null, 2)}\n`)
const failed = printTable(results, (performance.now() - started) / 1000)
process.exit(failed ? 1 : 0)
