import { expect, test } from 'vitest'
import { allBarriers, barrierWords } from './barriers.js'
import { barriers as inTheSchema } from './offer.shape.js'
import type { Need } from './offer.js'

const needs: readonly Need[] = [...allBarriers, 'something-else']
const forms = [
  ['en', 'yourself'],
  ['en', 'anyone'],
  ['cy', 'yourself'],
  ['cy', 'anyone'],
] as const

test('every barrier that a directory can have is asked about, in the same order', () => {
  expect(allBarriers).toEqual(Object.keys(inTheSchema))
})

test('people say of themselves what made it hard, and a table says it of nobody', () => {
  expect(barrierWords('access-device', 'en')).toBe('I do not have a computer, phone or tablet')
  expect(barrierWords('access-device', 'en', 'anyone')).toBe('No computer, phone or tablet')
  expect(barrierWords('access-device', 'cy')).toBe('Nid oes gennyf gyfrifiadur, ffôn na llechen')
  expect(barrierWords('something-else', 'cy', 'anyone')).toBe('Rhywbeth arall')
  for (const need of needs) expect(barrierWords(need, 'en', 'anyone')).not.toMatch(/\b(I|my|you|your)\b/)
})

test.each(forms)('in %s, about %s, no two are the same, and none is too long for a checkbox on a phone', (...form) => {
  const [language, about] = form
  const said = needs.map((need) => barrierWords(need, language, about))
  expect(new Set(said).size).toBe(needs.length)
  for (const words of said) {
    expect(words.length, words).toBeLessThanOrEqual(65)
    expect(words).toMatch(/^\p{Lu}.*[^.!?]$/u)
  }
})
