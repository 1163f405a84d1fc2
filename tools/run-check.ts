// Runs one check and counts what it found.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bin, root } from './bin.ts'
import type { Check } from './checks.ts'
import type { Result } from './report.ts'

let running: ChildProcess | undefined

/** Stops the check that is running now. For Ctrl-C. */
export function stopCheck(): void {
  running?.kill()
}

/** Runs a check. What it prints is shown only when it fails. */
export async function runCheck(check: Check): Promise<Result> {
  return 'project' in check ? runProject(check.name, check.project) : runCommand(check.name, check.command)
}

async function runCommand(name: string, command: readonly string[]): Promise<Result> {
  const { code, output } = await run(command)
  if (code !== 0) console.log(output)
  if (code === 0) return { check: name, passed: 1, failed: 0, skipped: 0, detail: '' }
  const lines = output.split('\n').map((line) => line.trim())
  const said = lines.find((line) => /error|\[warn\]|unused/i.test(line)) ?? lines.findLast(Boolean) ?? ''
  return { check: name, passed: 0, failed: 1, skipped: 0, detail: said.slice(0, 100) }
}

interface Report {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; name: string; assertionResults: { status: string; fullName: string }[] }[]
}

async function runProject(name: string, project: string): Promise<Result> {
  const file = `reports/vitest/${project}.json`
  const { code, output } = await run([
    bin('vitest'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  if (code !== 0) console.log(output)
  if (!existsSync(join(root, file))) return { check: name, passed: 0, failed: 1, skipped: 0, detail: 'it did not run' }
  const report: Report = JSON.parse(readFileSync(join(root, file), 'utf8'))
  // A file that breaks before its first test has failed too, though it has no test to count.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  )
  const failed = report.numFailedTests + broken.length || (code === 0 ? 0 : 1)
  const skipped = report.numPendingTests + report.numTodoTests
  const empty = !report.numPassedTests && !failed && !skipped
  const first = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .find(({ status }) => status === 'failed')
  return {
    check: name,
    passed: report.numPassedTests,
    failed: empty ? 1 : failed,
    skipped,
    detail: empty ? 'no test was found' : (first?.fullName ?? broken[0]?.name ?? '').slice(0, 100),
  }
}

/** How long a check may take, in milliseconds. The longest takes half of it. */
const LONGEST = 15 * 60_000

function run([program, ...args]: readonly string[]): Promise<{ code: number; output: string }> {
  const child = spawn(program!, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST,
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
  })
  running = child
  let output = ''
  child.stdout.on('data', (data) => (output += data))
  child.stderr.on('data', (data) => (output += data))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      const stopped = signal ? `\nStopped after ${LONGEST / 60_000} minutes, or by someone.\n` : ''
      resolve({ code: code ?? 1, output: output + stopped })
    })
  })
}
