// What Handrail costs people before a page works, in bytes as they are sent. Measured on the packages as they are built.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bundlers, scriptOf } from '../bench/src/bundles.js'
import { firstRoundTrip, handrailScript, ownBudgets, ownSizes, wholePage } from '../bench/src/sizes.js'
import { en as report } from '../packages/react/src/help/report-a-problem/report-a-problem.strings.js'
import { cy } from '../packages/react/src/languages/cy.js'

/**
 * What it may weigh today, in bytes. The aims are 5,000 and 800 (`scriptBudgets`), and `npm run bench` says that they are not
 * met. Until they are, it may not grow.
 */
const today = { page: 7_600, input: 1_750 }

describe.each(bundlers)('beyond React, a service bundled by %s sends', (bundler) => {
  it('no more than it did for a question page with all its behaviours', async () => {
    expect(await handrailScript(bundler, 'page')).toBeLessThan(today.page)
  })

  it('no more than it did for one text input', async () => {
    expect(await handrailScript(bundler, 'input')).toBeLessThan(today.input)
  })
})

describe('on a slow connection', () => {
  it('a whole page with its styles is there after the first round trip: HTML and CSS in less than 14 kB', async () => {
    const { gzip } = await wholePage()
    expect(gzip).toBeGreaterThan(5000)
    expect(gzip).toBeLessThan(firstRoundTrip)
  })
})

/** Words of a file: of a component, or of the support directory. */
interface BothLanguages {
  cy?: object
  strings?: { cy: object }
}

describe('people are sent only the languages of their service', () => {
  const strings = import.meta.glob<{ en?: object }>('../packages/react/src/*/*/*.strings.ts', { eager: true })
  const exported = readFileSync('packages/react/src/index.ts', 'utf8')
  const english = Object.entries(strings).flatMap(([path, { en }]) => {
    const folder = path.split('/').slice(-3, -1).join('/')
    return en && exported.includes(`'./${folder}/index.js'`) ? sentences(en) : []
  })
  // The help and support families speak with the words of the support directory, which has both languages in one.
  const inBoth = Object.values({
    ...import.meta.glob<BothLanguages>('../packages/react/src/{help,support}/*/*.strings.ts', { eager: true }),
    ...import.meta.glob<BothLanguages>('../packages/support/src/*.strings.ts', { eager: true }),
  }).flatMap(({ cy, strings: own }) => sentences(cy ?? own?.cy ?? {}))
  const welsh = sentences(cy.words).filter(
    (sentence) => !english.includes(sentence) && !inBoth.some((words) => words.includes(sentence)),
  )
  const said = (script: string, all: readonly string[]): string[] =>
    all.filter((sentence) => script.includes(JSON.stringify(sentence).slice(1, -1)))

  it.each(bundlers)('in English, bundled by %s: every English word and no Welsh', async (bundler) => {
    const script = await scriptOf(bundler, `export * from '@handrail/react'`)
    expect(english.length).toBeGreaterThan(10)
    expect(english).toEqual(said(script, english))
    expect(said(script, welsh)).toEqual([])
  })

  it.each(bundlers)('in both, bundled by %s: every word of either', async (bundler) => {
    const script = await scriptOf(bundler, `export * from '@handrail/react'\nexport { cy } from '@handrail/react/cy'`)
    expect(welsh.length).toBeGreaterThan(10)
    expect(said(script, welsh)).toEqual(welsh)
    expect(said(script, english)).toEqual(english)
  })
})

describe.each(bundlers)('people who are sent the link to report a problem, bundled by %s', (bundler) => {
  it('are sent the words of the link, and none of those of the form it leads to', async () => {
    const script = await scriptOf(bundler, `export { ReportAProblem } from '@handrail/react'`)
    const { link, ...form } = report
    expect(script).toContain(link)
    expect(sentences(form).filter((sentence) => script.includes(sentence))).toEqual([])
  })
})

/** Growth is a decision: `npm run bench -- --budgets` writes the budgets anew. Look at the difference before you commit it. */
describe('the script of each folder, without what it imports, weighs no more than its budget in bench/budgets.json', async () => {
  const sizes = await ownSizes()
  const budgets = ownBudgets()

  it('and every folder has one', () => {
    expect(Object.keys(sizes).toSorted()).toEqual(Object.keys(budgets).toSorted())
  })

  it.each(Object.entries(sizes))('%s', (folder, bytes) => {
    expect(bytes).toBeLessThanOrEqual(budgets[folder] ?? 0)
  })
})

/** Every sentence in a set of words, plurals too. A word or two can stand in any script by chance. */
function sentences(words: object): string[] {
  return Object.values(words).flatMap((word: unknown) => {
    if (typeof word === 'string') return word.length > 6 ? [word] : []
    return word && typeof word === 'object' ? sentences(word) : []
  })
}
