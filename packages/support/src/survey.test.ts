import { expect, test } from 'vitest'
import { goodDirectory } from './fixtures/directories.fixtures.js'
import { helpChannels, helpGivenChoices, helpGivenWords, madeItHardChoices, madeItHardWords } from './survey.js'

test('people are asked about the ways to get help that there are, each once and in the order of the directory', () => {
  const directory = goodDirectory()
  directory.channels = [
    { id: 'first', kind: 'phone', availability: 'available' },
    { id: 'second', kind: 'phone', availability: 'available' },
    { id: 'social', kind: 'social', availability: 'available' },
    { id: 'chat', kind: 'webchat', availability: 'not-offered' },
    { id: 'call', kind: 'callback', availability: 'suspended' },
  ]
  expect(helpChannels(directory)).toEqual(['phone', 'callback', 'social'])
})

test('the answers that stand alone come last', () => {
  expect(madeItHardChoices.slice(-2)).toEqual(['something-else', 'nothing'])
  expect(helpGivenChoices.slice(-2)).toEqual(['not-needed', 'not-given'])
})

test('each answer has words of its own, in English and in Welsh', () => {
  for (const language of ['en', 'cy'] as const) {
    const said = [
      ...madeItHardChoices.map((choice) => madeItHardWords(choice, language)),
      ...helpGivenChoices.map((choice) => helpGivenWords(choice, language)),
    ]
    expect(new Set(said).size).toBe(said.length)
  }
  expect(madeItHardWords('nothing', 'en')).toBe('Nothing made it hard')
  expect(helpGivenWords('not-given', 'en')).toBe('I needed help but did not get it')
})
