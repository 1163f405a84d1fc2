// Whatever is sent to a service, nobody is harmed: not whoever sends it, and not anyone else. See fuzz/fuzz-run.ts.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../tools/bin.js'
import { fishingLicence } from './fuzz/fishing-licence.js'
import type { Figures } from './fuzz/figures.js'
import { fuzzRun } from './fuzz/fuzz-run.js'
import { reflectedIn } from './fuzz/reflected.js'
import { registerToVote } from './fuzz/register-to-vote.js'

/** ROUNDS=1 is quicker, for those who look for the cause of something. */
const rounds = Number(process.env['ROUNDS'] ?? 2)

describe.each([fishingLicence, registerToVote])('$kind.name', (service) => {
  test('no fault, nothing unescaped and no half answer, whatever is sent', { timeout: 600_000 }, async () => {
    const figures = await fuzzRun(service, { rounds, toForms: 2, toOthers: 1 })
    const { wrong, answers, slowest: _slowest, ...shown } = figures
    console.table({ ...shown, ...answers })
    keep(figures)
    expect(wrong.slice(0, 10)).toEqual([])
    // A run in which nothing was shown, stored or refused shows nothing.
    expect(figures.requests).toBeGreaterThanOrEqual(1500 * rounds)
    expect(figures.shownAsText).toBeGreaterThan(100 * rounds)
    expect(figures.refusedAsTooBig).toBeGreaterThan(10)
    expect(figures.storedAsText).toBeGreaterThan(3 * rounds)
  })
})

describe('what is looked for is found', () => {
  const found = (body: string, headers: [string, string][] = []) => reflectedIn({ body, headers })

  test.each([
    ['an element', '<p>Hello <zqfuzz1q>'],
    ['the end of one', '<textarea></textarea></zqfuzz1q></textarea>'],
    ['an element in capital letters', '<p><ZQFUZZ1Q></p>'],
    ['an element in a script', '<script>x = "</script><zqfuzz1q>"</script>'],
    ['an attribute', '<input value="" zqfuzz1q="1">'],
    ['an attribute without quotation marks', '<input value=x zqfuzz1q=1 >'],
    ['a script', '<p><script>zqfuzz1q()</script></p>'],
    ['what an image runs', '<p><img src=x onerror=zqfuzz1q()></p>'],
    ['what an input runs', '<input value="" onfocus="zqfuzz1q()" autofocus="">'],
    ['a text in a script that ends early', '<script>const name = "";zqfuzz1q();""</script>'],
    ['data in a script that ends early', '<script type="application/json">{"name":"<!--<script>zqfuzz1q"}</script>'],
    ['what a template made of it', '<p>zqfuzz1q1787569</p>'],
  ])('%s', (_, html) => {
    expect(found(`<html><body>${html}</body></html>`).unescaped).not.toEqual([])
  })

  test('an answer in an address', () => {
    expect(found('<a href="/name?first-name=zqfuzz1q">').inAddresses).toHaveLength(1)
    expect(found('', [['location', '/name?zqfuzz1q']]).inAddresses).toHaveLength(1)
    expect(found('', [['set-cookie', 'name=zqfuzz1q']]).inAddresses).toHaveLength(1)
  })

  test('but not what stands there as text', () => {
    const shown = found(
      `<title>zqfuzz1q</title><input value="&quot; zqfuzz1q=&quot;1"><p>&lt;zqfuzz1q&gt; onerror=zqfuzz1q()</p>
       <script>push([1,"\\";zqfuzz1q();\\u003czqfuzz1q"])</script><a href="/cy/zqfuzz1u">zqfuzz1q{{1337*1337}}</a>`,
    )
    expect(shown).toEqual({ unescaped: [], inAddresses: [], fromHeaders: [], isShown: true })
  })
})

/** Adds the figures of one service to reports/fuzz.json. */
function keep(figures: Figures): void {
  const file = join(root, 'reports/fuzz.json')
  mkdirSync(join(root, 'reports'), { recursive: true })
  const others = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Figures>) : {}
  writeFileSync(file, `${JSON.stringify({ ...others, [figures.service]: figures }, null, 2)}\n`)
}
