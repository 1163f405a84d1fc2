import { describe, expect, test } from 'vitest'
import { checkWords, type Slot } from '@handrail/plain-language'
import { failedWords } from '../src/views/failed-words'
import { wordsFor } from '../src/words'
import { published } from '../src/words/cy'

/** Every text a person can read, with where it is. */
const textsIn = (value: unknown, path = ''): [path: string, text: string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => textsIn(inner, path ? `${path}.${key}` : key))

const english = textsIn({ ...wordsFor('en'), failed: failedWords.en })
const welsh = new Map(textsIn({ ...wordsFor('cy'), failed: failedWords.cy }))

/** Texts that are told as an error. */
const errors: Record<string, Slot> = Object.fromEntries(
  english.filter(([path]) => path.endsWith('.missing')).map(([path]) => [path, 'error']),
)

describe('Welsh', () => {
  test('says something of its own wherever English says something', () => {
    expect(english.filter(([path, text]) => !welsh.get(path)?.trim() || welsh.get(path) === text)).toEqual([])
    expect(welsh.size).toBe(english.length)
  })

  test('has the same numbers as English', () => {
    const numbers = (text: string): string => (text.match(/\d+/g) ?? []).sort().join(' ')
    expect(english.filter(([path, text]) => numbers(text) !== numbers(welsh.get(path) ?? ''))).toEqual([])
  })

  test('names as published only texts that there are', () => {
    expect(published.filter((name) => !welsh.has(name))).toEqual([])
  })
})

test('every sentence is plain English, and Welsh says the same', () => {
  const words = {
    en: { ...wordsFor('en'), failed: failedWords.en },
    cy: { ...wordsFor('cy'), failed: failedWords.cy },
    draft: [],
  }
  const findings = checkWords(words, {
    slots: { ...errors, notKept: 'error', notSent: 'error', 'requests.notKept': 'error' },
  })
  expect(
    findings.map(({ key, language, words, message, fix }) => `${language} ${key} "${words}": ${message} ${fix}`),
  ).toEqual([])
})
