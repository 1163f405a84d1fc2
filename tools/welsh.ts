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
console.log(`\n${count} drafts need a translator's check. When one is checked, take its key out of "draft".`)
