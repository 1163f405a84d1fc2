// `npm run welsh` lists the Welsh words that we drafted ourselves, for a translator to check.
import { globSync } from 'node:fs'
import { runnerImport } from 'vite'
import { root } from './bin.ts'

interface Strings {
  en: Record<string, unknown>
  cy: Record<string, unknown>
  draft: string[]
}

const say = (value: unknown): string => (typeof value === 'string' ? value : '(a sentence with parts: see the file)')
let count = 0

for (const file of globSync('packages/*/src/**/*.strings.ts', { cwd: root }).toSorted()) {
  const { module } = await runnerImport<Strings & { strings?: Strings }>(`${root}/${file}`)
  const strings = module.strings ?? module
  if (!strings.draft.length) continue
  console.log(`\n${file}`)
  for (const key of strings.draft) {
    count += 1
    console.log(`  ${key}\n    English: ${say(strings.en[key])}\n    Welsh:   ${say(strings.cy[key])}`)
  }
}
// Error messages are functions, as each has words of the question in it.
const messages = 'packages/forms/src/errors'
type Messages = Record<string, (...words: unknown[]) => string>
const english = (await runnerImport<Messages>(`${root}/${messages}/en.ts`)).module
const { published, ...welsh } = (await runnerImport<Messages>(`${root}/${messages}/cy.ts`)).module
const isPublished = (published as unknown as readonly string[]).includes.bind(published)
console.log(`\n${messages}/cy.ts`)
for (const [name, message] of Object.entries(welsh)) {
  if (isPublished(name)) continue
  count += 1
  const words = name === 'mustIncludeParts' ? ['…', ['day', 'month', 'year']] : ['…', '…', '…']
  console.log(`  ${name}\n    English: ${english[name]!(...words)}\n    Welsh:   ${message(...words)}`)
}
console.log(
  `\n${count} drafts need a translator's check. When one is checked, take its key out of "draft", or put it into "published".`,
)
