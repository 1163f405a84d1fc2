import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkMarkdown } from './markdown/check-markdown.js'
import { rules } from './rules/index.js'

const file = new URL('../README.md', import.meta.url)
const languages = { en: 'English', cy: 'Welsh', any: 'any' }

/** The table of rules, as it should be in the README. */
function table(): string {
  const rows = rules.map(({ name, finds, why, level, language, slots = ['all'] }) =>
    [`\`${name}\``, finds, why, level, languages[language], slots.join(', ')].join(' | '),
  )
  return [
    '| Rule | What it finds | Why | Level | Language | Slots |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n')
}

describe('the README', () => {
  it('lists every rule as it is in the code. To write the table again, run the tests with UPDATE_README=1', () => {
    const markers = /(<!-- rules:start -->)[\s\S]*(<!-- rules:end -->)/
    const before = readFileSync(file, 'utf8')
    if (process.env['UPDATE_README']) writeFileSync(file, before.replace(markers, `$1\n\n${table()}\n\n$2`))
    // How wide a formatter makes the columns does not matter.
    const plain = (text: string): string => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---')
    const written = markers.exec(readFileSync(file, 'utf8'))?.[0] ?? ''
    expect(plain(written)).toContain(plain(table()))
  })

  it('passes its own checks, apart from the examples of what not to write', () => {
    expect(checkMarkdown(readFileSync(file, 'utf8'), { file: 'README.md' })).toEqual([])
  })
})
