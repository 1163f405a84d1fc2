import { expect, test } from 'vitest'
import { strings as hours } from './hours.strings.js'

interface AnyWords {
  en: object
  cy: object
  draft: readonly string[]
}

const files = import.meta.glob<{ strings: AnyWords }>('./*.strings.ts', { eager: true })
const all = Object.fromEntries(Object.entries(files).map(([file, { strings }]) => [file, strings]))

test('every file of words is checked', () => {
  expect(Object.keys(all)).toEqual(expect.arrayContaining(['./channels.strings.ts', './hours.strings.ts']))
})

/** The structure of words: their keys, how many there are in a list, and how many parts a sentence takes. */
function structure(words: unknown): unknown {
  if (typeof words === 'function') return `a sentence with ${words.length} parts`
  if (Array.isArray(words)) return words.map(structure)
  if (typeof words !== 'object' || words === null) return typeof words
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, structure(value)]))
}

/** Every text in words that takes no parts. */
function texts(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(texts) : []
}

test.each(Object.keys(all))('%s: English and Welsh have the same structure', (name) => {
  const { en, cy } = all[name]!
  expect(structure(cy)).toEqual(structure(en))
})

test.each(Object.keys(all))('%s: nothing is empty, left to do, or has a semicolon', (name) => {
  const { en, cy } = all[name]!
  for (const text of [...texts(en), ...texts(cy)]) {
    expect(text.trim()).not.toBe('')
    expect(text).not.toMatch(/TODO|WIP|lorem|;|\(s\)/i)
  }
})

test.each(Object.keys(all))('%s: each draft is a key that is there, once', (name) => {
  const { cy, draft } = all[name]!
  expect(new Set(draft).size).toBe(draft.length)
  for (const key of draft) expect(Object.keys(cy)).toContain(key)
})

test('each sentence has all of its parts in Welsh as in English, and is not in English', () => {
  const moment = { day: 'monday', date: 'DATE', time: 'TIME' } as const
  for (const when of ['today', 'tomorrow', 'soon', 'later'] as const)
    for (const key of ['openUntil', 'opensAt', 'opensAtMidnight'] as const) {
      const [en, cy] = [hours.en[key]({ when, ...moment }), hours.cy[key]({ when, ...moment })]
      expect(cy.match(/DATE|TIME/g)?.sort()).toEqual(en.match(/DATE|TIME/g)?.sort())
      expect(cy).not.toMatch(/\b(open|opens|until|at|on|tomorrow|today)\b/i)
    }
  for (const key of ['exceptionHours', 'exceptionClosed', 'and', 'dateRange', 'timeRange', 'overnightRange'] as const) {
    const parts = ['ONE', 'TWO', 'THREE'].slice(0, hours.en[key].length) as [string, string, string]
    for (const part of parts) {
      expect(hours.en[key](...parts)).toContain(part)
      expect(hours.cy[key](...parts)).toContain(part)
    }
  }
})
