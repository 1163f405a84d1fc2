import { describe, expect, it } from 'vitest'
import { check } from '../check.js'
import { found } from './found.fixtures.js'
import { sentenceLength } from './sentence-length.js'

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ')

describe('sentence length', () => {
  it('lets a sentence of 25 words through and finds one of 26', () => {
    expect(found(sentenceLength, `${words(25)}.`)).toEqual([])
    expect(found(sentenceLength, `${words(26)}.`)).toEqual([`${words(26)}.`])
  })

  it('tells the writer how many words there are', () => {
    const [finding] = check(`${words(31)}.`)
    expect(finding).toMatchObject({ message: 'This sentence has 31 words.', level: 'warning' })
  })

  it('finds the long sentence among short ones, and says where it is', () => {
    expect(found(sentenceLength, `Apply early. The ${words(30)}. Then wait.`)).toEqual([`The ${words(30)}.`])
  })

  it.each(['Dr. Okafor', 'approx. 20', 'e.g. a letter', 'no. 12', 'Ann J. Smith', 'at 9 a.m. on'])(
    'does not take the full stop in “%s” for the end of a sentence',
    (middle) => {
      const text = `${words(13)} ${middle} ${words(13)}.`
      expect(found(sentenceLength, text)).toEqual([text])
    },
  )

  it.each([
    'The answer is no. Ask again',
    'Choose B or C. The next',
    'We open at 9 a.m. The desk',
    'Bring post, etc. The desk',
  ])('ends the sentence inside “%s”', (middle) => {
    expect(found(sentenceLength, `${words(18)}. ${middle} ${words(18)}.`)).toEqual([])
  })

  it('counts face-to-face as one word and a dash by itself as none', () => {
    expect(found(sentenceLength, `${words(23)} – face-to-face £75.50.`)).toEqual([])
  })

  it('reads a line that an editor wrapped as one sentence', () => {
    expect(found(sentenceLength, `${words(14)}\n${words(14)}.`)).toHaveLength(1)
  })

  it('reads a heading and the paragraph after it as two', () => {
    expect(found(sentenceLength, `${words(14)}\n\nThe ${words(14)}.`)).toEqual([])
    expect(found(sentenceLength, `${words(14)}\nThe ${words(14)}.`)).toEqual([])
  })

  it('says nothing about Welsh, where words are counted differently', () => {
    expect(found(sentenceLength, `${words(40)}.`, { language: 'cy' })).toEqual([])
  })
})
