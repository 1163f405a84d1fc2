// What people are told of a mistake speaks about the person the licence is for, whatever they did.
import { describe, expect, test } from 'vitest'
import { type Answers, licenceQuestions, nowInLondon } from '../src/questions/index.js'
import { formLanguage } from '../src/questions/question.js'
import { type About, type Language, languages, wordsFor } from '../src/words/index.js'
import { NOON } from './service.js'

const now = nowInLondon(NOON)
const answers: Answers = {
  whoFor: 'someone-else',
  firstName: 'Sam',
  lastName: 'Example',
  dateOfBirth: '1984-06-05',
  startDate: '2026-12-01',
  licenceType: 'trout-2-rod',
  licenceLength: '12-months',
}
const before: Answers = { address: { line1: '1 Example Street', town: 'Exampletown', postcode: 'SW1A 1AA' } }

/** Questions about the person. Who fills in the form for them is asked about themselves. */
const questions = licenceQuestions.filter(({ path }) => path !== 'acting' && path !== 'agreement')

const typed = ['', '?', 'x'.repeat(1000), '0', '32', '1', 'February', '1890', '2999', 'QQ', 'O', '12']
const chosen = ['yes', 'disability-benefit', 'blue-badge']
const parts = ['day', 'month', 'year', 'line-1', 'line-2', 'town', 'county', 'postcode']

/** Every message that these questions give to many ways to get them wrong. */
async function messages(language: Language, about: About): Promise<string[]> {
  const said = new Set<string>()
  for (const { path, form } of questions)
    for (const licences of [[], [before]]) {
      const asked = form(wordsFor(language, about), { answers, now, licences })
      for (const value of typed)
        for (const choice of chosen)
          for (const left of [...parts, undefined]) {
            const fields = Object.fromEntries(
              Object.keys(asked.fields).flatMap((name) => [
                [name, value],
                [`${name}-which`, choice],
                [`${name}-${choice}`, choice === 'yes' ? 'yes' : value],
                ...parts.map((part) => [`${name}-${part}`, part === left ? '' : value]),
                [`${name}-no-fixed-address`, left === 'line-1' && value ? 'yes' : ''],
              ]),
            )
            const { errors } = await asked.check(fields, { language: formLanguage(language), now: NOON })
            for (const { message } of errors) said.add(`${path}: ${message}`)
          }
    }
  return [...said]
}

const toReader = /(?<!\p{L})(you|your|yours|eich|chi|chithau|gennych|gennyf|arnoch|ydych|rydych|iawn i chi)(?!\p{L})/iu
const ofOthers = /(?<!\p{L})(they|their|them|eu|nhw|ganddyn|arnyn|maen|Sam)(?!\p{L})/iu

describe.each(languages)('an error message in %s', (language) => {
  test.each(['someone-else', { name: 'Sam Example' }] as const)(
    'never says “you” about a person who applies through another: %j',
    async (about) => {
      const all = await messages(language, about)
      expect(all.length).toBeGreaterThan(30)
      expect(all.filter((message) => toReader.test(message))).toEqual([])
    },
  )

  test('never says “they” to a person who applies for themselves', async () => {
    expect((await messages(language, 'me')).filter((message) => ofOthers.test(message))).toEqual([])
  })
})

test('with no address at all, each message says of whom it is', async () => {
  const said = async (language: Language, about: About) =>
    (await messages(language, about)).filter((message) => /fixed address|sefydlog/.test(message))
  expect(await said('en', 'me')).toEqual(['address: Enter an address, or select that you have no fixed address'])
  expect(await said('en', { name: 'Sam Example' })).toEqual([
    'address: Enter an address, or select that Sam Example has no fixed address',
  ])
  expect(await said('cy', 'me')).toEqual(['address: Rhowch gyfeiriad, neu dewiswch nad oes gennych gyfeiriad sefydlog'])
  expect(await said('cy', { name: 'Sam Example' })).toEqual([
    'address: Rhowch gyfeiriad, neu dewiswch nad oes gan Sam Example gyfeiriad sefydlog',
  ])
})
