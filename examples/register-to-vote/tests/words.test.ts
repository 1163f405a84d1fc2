import { describe, expect, test } from 'vitest'
import { checkWords, type Slot } from '@handrail/plain-language'
import { failedWords } from '../src/views/failed-words'
import { exportWords } from '../src/export/words'
import { ANSWER_DAYS, KEPT_DAYS } from '../src/requests/kinds'
import { wordsFor } from '../src/words'
import { published } from '../src/words/cy'

/** Every text a person can read, with where it is. */
const textsIn = (value: unknown, path = ''): [path: string, text: string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => textsIn(inner, path ? `${path}.${key}` : key))

/** Everything that is said, also where it is not on a page. */
const all = (language: 'en' | 'cy') => ({
  ...wordsFor(language),
  failed: failedWords[language],
  export: exportWords(language),
})
const english = textsIn(all('en'))
const welsh = new Map(textsIn(all('cy')))

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
    en: all('en'),
    cy: all('cy'),
    draft: [],
  }
  const findings = checkWords(words, {
    slots: { ...errors, notKept: 'error', notSent: 'error', 'requests.notKept': 'error' },
  })
  expect(
    findings.map(({ key, language, words, message, fix }) => `${language} ${key} "${words}": ${message} ${fix}`),
  ).toEqual([])
})

describe.each(['en', 'cy'] as const)('in %s, what is promised', (language) => {
  test('is what is done: how long requests are kept, and how soon people hear', () => {
    const { requests, cookies } = wordsFor(language)
    for (const said of [requests.kept, cookies.paragraphs.at(-2)]) expect(said).toContain(` ${KEPT_DAYS.request} `)
    expect(KEPT_DAYS.survey).toBe(365)
    for (const said of [requests.survey.who, cookies.paragraphs.at(-1)]) expect(said).toMatch(/ 1 (year|flwyddyn)/)
    expect(requests.needs.sent.next[0]).toContain(` ${ANSWER_DAYS.needs} `)
  })
})
