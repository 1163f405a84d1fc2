import { expect, test } from 'vitest'
import { notLegalAdviceWords, poundsWords } from './offers.js'

test('we say in both languages that we cannot give legal advice', () => {
  expect(notLegalAdviceWords('en')).toBe('We cannot give you legal advice.')
  expect(notLegalAdviceWords('cy')).toBe('Ni allwn roi cyngor cyfreithiol i chi.')
})

test.each([
  [75, '£75'],
  [75.5, '£75.50'],
  [0.05, '£0.05'],
  [1200, '£1,200'],
  [1234567.5, '£1,234,567.50'],
])('%d pounds are written as GOV.UK writes them', (pounds, words) => expect(poundsWords(pounds)).toBe(words))
