// People must never lose an answer, whatever happens to the service. See faults/fault-run.ts.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../tools/bin.js'
import { type Figures, faultRun } from './faults/fault-run.js'
import { fishingLicence } from './services/fishing-licence.js'
import { registerToVote } from './services/register-to-vote.js'

/** PEOPLE=20 is quicker, for those who look for the cause of something. */
const people = Number(process.env['PEOPLE'] ?? 200)

describe.each([fishingLicence, registerToVote])('while the $name is killed and connections break', (kind) => {
  test(`${people} people lose no answer, and what was confirmed is stored once`, { timeout: 600_000 }, async () => {
    const figures = await faultRun(kind, { people, leave: 20, alive: [people / 2, people * 4] })
    const { wrong, ...shown } = figures
    console.table(shown)
    keep(figures)
    expect(wrong).toEqual([])
    expect(shown).toMatchObject({ answersLost: 0, confirmedLost: 0, duplicates: 0, couldNotGoOn: 0 })
    // A run in which nothing was done, or nothing went wrong, shows nothing.
    expect(shown.confirmed).toBeGreaterThan(people / 2)
    expect(shown.kills).toBeGreaterThan(2)
    expect(shown.setbacks).toBeGreaterThan(people / 10)
  })
})

/** Adds the figures of one service to reports/faults.json. */
function keep(figures: Figures): void {
  const file = join(root, 'reports/faults.json')
  mkdirSync(join(root, 'reports'), { recursive: true })
  const others = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Figures>) : {}
  writeFileSync(file, `${JSON.stringify({ ...others, [figures.service]: figures }, null, 2)}\n`)
}
