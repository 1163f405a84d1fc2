import { describe, expect, test } from 'vitest'
import { published } from '../src/words/cy.js'
import { languages, type Words, wordsFor } from '../src/words/index.js'

/** Every text a person can read, with where it is. Sentences with a blank are filled in. */
function textsIn(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return textsIn(filledIn(path, value as (...given: unknown[]) => string), path)
  return Object.entries(value as object).flatMap(([key, inner]) => textsIn(inner, path ? `${path}.${key}` : key))
}

function filledIn(path: string, sentence: (...given: unknown[]) => string): string {
  if (path.endsWith('missingParts')) return sentence(['day', 'month'])
  if (path.endsWith('tooEarly')) return sentence('1900-01-01')
  return path.endsWith('licence') ? sentence('X', 'junior') : sentence(100)
}

const questions = ['whoFor', 'name', 'dateOfBirth', 'licenceType'] as const
const asked = (words: Words): string => {
  const texts = questions.flatMap((question) => textsIn(words[question], question))
  // "If you are not sure, ask us" speaks to the person at the keyboard.
  return texts.filter(([path]) => !path.endsWith('.help')).map(([, text]) => text).join('\n')
}

describe('who is spoken about', () => {
  test('someone who applies for themselves reads "you" on every page, and never "they"', () => {
    expect(asked(wordsFor('en', 'me'))).not.toMatch(/\b(they|their|them)\b/i)
    expect(asked(wordsFor('cy', 'me'))).not.toMatch(/\b(eu|nhw|ganddyn|arnyn|iddyn)\b/i)
  })

  test('someone who applies for another person reads "they" on every page, and never "you"', () => {
    expect(asked(wordsFor('en', 'someone-else'))).not.toMatch(/\b(you|your)\b/i)
    expect(asked(wordsFor('cy', 'someone-else'))).not.toMatch(/\b(eich|chi|gennych|arnoch)\b/i)
    expect(wordsFor('en', 'someone-else').name.question).toBe('What is their name?')
    expect(wordsFor('cy', 'someone-else').name.question).toBe('Beth yw eu henw?')
  })
})

describe('Welsh', () => {
  test('says something of its own wherever English says something', () => {
    const welsh = new Map(textsIn(wordsFor('cy')))
    const english = textsIn(wordsFor('en'))
    expect(english.filter(([path, text]) => !welsh.get(path)?.trim() || welsh.get(path) === text)).toEqual([])
    expect(welsh.size).toBe(english.length)
  })

  test('has the same numbers as English', () => {
    const numbers = (text: string): string => (text.match(/\d+/g) ?? []).sort().join(' ')
    const welsh = new Map(textsIn(wordsFor('cy')))
    const different = textsIn(wordsFor('en')).filter(([path, text]) => numbers(text) !== numbers(welsh.get(path) ?? ''))
    expect(different).toEqual([])
  })

  test('names as published only texts that there are', () => {
    const paths = textsIn(wordsFor('cy')).map(([path]) => path)
    expect(published.filter((name) => !paths.some((path) => path.startsWith(name)))).toEqual([])
  })
})

describe.each(languages)('plain words in %s', (language) => {
  test('no sentence is over 25 words, and no error begs or scolds', () => {
    for (const whoFor of ['me', 'someone-else'] as const)
      for (const [path, text] of textsIn(wordsFor(language, whoFor)))
        for (const sentence of text.split(/(?<=[.?:])\s/)) {
          expect(sentence.split(/\s+/).length, `${path}: ${sentence}`).toBeLessThanOrEqual(25)
          expect(sentence, path).not.toMatch(/\b(please|sorry|invalid|valid|oops|can't|don't|eg|ie|etc)\b|;/i)
        }
  })
})
