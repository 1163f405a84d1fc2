// The words on pages where people ask for something, as `words.test.ts` checks those of all others.
import { describe, expect, test } from 'vitest'
import { checkWords } from '@handrail/plain-language'
import { ANSWER_DAYS, KEPT_DAYS } from '../src/requests/kinds.js'
import { exportWords } from '../src/words/export.js'
import { requestLinkWords } from '../src/words/request-links.js'
import { requestWords } from '../src/words/requests.js'

const all = (language: 'en' | 'cy') => {
  const { interpreter, extension, ...exported } = exportWords(language)
  return {
    ...requestWords(language),
    links: requestLinkWords(language),
    exported: { ...exported, talk: interpreter('Somali'), phone: extension('01632 960 001', '5') },
  }
}

const textsIn = (value: unknown, path = ''): [path: string, text: string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => textsIn(inner, path ? `${path}.${key}` : key))

test('every sentence is plain English, and Welsh says the same', () => {
  const findings = checkWords(
    { en: all('en'), cy: all('cy'), draft: [] },
    { slots: { 'contact.missing': 'error', 'needs.choose.missing': 'error', notKept: 'error' } },
  )
  expect(
    findings.map(({ key, language, words, message, fix }) => `${language} ${key} "${words}": ${message} ${fix}`),
  ).toEqual([])
})

test('Welsh says something of its own wherever English says something, with the same numbers', () => {
  const welsh = new Map(textsIn(all('cy')))
  const english = textsIn(all('en'))
  expect(english.filter(([path, text]) => !welsh.get(path)?.trim() || welsh.get(path) === text)).toEqual([])
  const numbers = (text = ''): string => (text.match(/\d+/g) ?? []).sort().join(' ')
  expect(english.filter(([path, text]) => numbers(text) !== numbers(welsh.get(path)))).toEqual([])
  expect(welsh.size).toBe(english.length)
})

describe.each(['en', 'cy'] as const)('in %s, what is promised', (language) => {
  test('is what is done: how long it is kept, and how soon people hear', () => {
    const { kept, needs, survey } = requestWords(language)
    expect(kept).toContain(`${KEPT_DAYS.request}`)
    expect(requestLinkWords(language).kept.join()).toContain(`${KEPT_DAYS.request}`)
    expect(KEPT_DAYS.survey).toBe(365)
    expect(survey.who).toMatch(/ 1 (year|flwyddyn)/)
    expect(needs.sent.next.paragraphs[0]).toContain(`${ANSWER_DAYS.needs}`)
  })
})
