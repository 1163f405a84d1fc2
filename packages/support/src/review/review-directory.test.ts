import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { directoryText, goodDirectory } from '../fixtures/directories.fixtures.js'
import { inspectDirectory, reviewDirectory } from './review-directory.js'
import { type ReviewRule, reviewRules } from './rules.js'

const at = new Date('2026-11-23T10:00:00Z')
const brokenText = readFileSync(new URL('../fixtures/broken-directory.json', import.meta.url), 'utf8')

/** Every fault that was planted, in the order of the file: the rule, the record, and what the message says. */
const planted: readonly [rule: ReviewRule, record: string, words: string][] = [
  ['language-not-covered', '', 'The service is in Welsh, and people can use no channel in it.'],
  ['nation-not-covered', '', 'The service is for people in Scotland, and they can use no channel today.'],
  ['directory', '', 'There is no field called "opening" here.'],
  ['bank-holidays-end', 'helpline-hours', 'These hours count until 1 March 2029'],
  ['exception-over', 'helpline-hours', 'The different hours on 20 April 2026 are over.'],
  ['directory', 'office-hours', 'On Monday, 11am to 4:30pm overlaps 9:30am to midday.'],
  ['hours-twice', 'late-hours', 'These hours are the same as "evening-hours".'],
  ['hours-unused', 'summer-hours', 'No channel or place keeps these hours.'],
  ['directory', 'market-hours', '"9am" is not written as a time.'],
  ['directory', 'market-hours', 'There is no field called "bankHoliday" here.'],
  ['directory', 'market-hours', '2026-02-30 is not a real date.'],
  ['bsl-silent', '', 'Nothing says if people can use British Sign Language.'],
  ['number-in-text', 'helpline', '"01632 960 009" is typed into this text'],
  ['review-overdue', 'helpline', 'This was to be checked again by 2 August 2026.'],
  ['hours-disagree', 'call-back', '01632 960 001 has other hours here than in "helpline".'],
  ['relay-silent', 'permit-line', 'Nothing says if people who cannot hear or speak on the phone can use Relay UK'],
  ['not-translated', 'lantern-line', 'The Welsh is the same as the English.'],
  ['number-twice', 'candle-line', 'The number 01632 960 003 is in "lantern-line" too.'],
  ['directory', 'textphone', 'This number costs people more than a normal call.'],
  ['higher-rate', 'old-textphone', 'People pay extra to call this number.'],
  ['directory', 'webchat', 'There is no "evening-hour" in hours.'],
  ['review-due', 'webchat', 'This is to be checked again by 10 December 2026.'],
  ['directory', 'scotland-office', 'This channel is "not-offered", and does not say why.'],
  ['hours-in-text', 'post', '"10am" is typed into this text'],
  ['reviewed-later', 'post', 'This was checked on 2 November 2062, and that day has not come yet.'],
  ['directory', '', '"channels" is here twice.'],
  ['question-help-away', '', 'Every question offers "email", and people cannot use it.'],
  ['directory', 'fill-in-with-you', 'The Welsh text is missing.'],
  ['language-not-covered', 'fill-in-with-you', 'This help is in Polish, and none of its channels and places are.'],
  ['assurance-over', 'fill-in-with-you', 'The quality check counted until 30 June 2026.'],
  ['offer-unreachable', 'reply-by-email', 'people can use none of its channels and places'],
  ['assurance-due', 'sit-with-you', 'The quality check counts until 1 December 2026.'],
  ['directory', 'advice', 'The team that runs a service cannot give legal advice about it.'],
  ['place-without-location', 'post-office', 'nobody who looks for places near them finds it'],
  ['directory', 'post-office', 'People need an appointment, and nothing says how to make one.'],
  ['place-unused', 'village-hall', 'No offer sends people to this place.'],
]

describe('a directory with a fault of each kind', () => {
  const found = inspectDirectory(brokenText, { at })

  test('is told about each of them, once and in the order of the file, and of nothing else', () => {
    expect(found.map(({ rule, record }) => [rule, record])).toEqual(planted.map(([rule, record]) => [rule, record]))
    found.forEach(({ wrong }, index) => expect(wrong).toContain(planted[index]![2]))
  })

  test('gets a fix for each, and the line and column it is on', () => {
    const lines = brokenText.split('\n')
    for (const { fix, path, line, column, level, rule } of found) {
      expect(fix).toMatch(/^[A-Z"].*[.?]$/)
      expect(level).toBe(reviewRules[rule].level)
      const name = path.replace(/.*\./, '').replace(/\[\d+\]$/, '')
      // A field that is missing is at the record that lacks it, and an entry of a list is at its first character.
      const shown = lines[line! - 1]!.slice(column! - 1)
      const isThere = shown.startsWith(`"${name}"`) || shown.startsWith('{') || /^"\w/.test(shown)
      expect(isThere, `${path} at ${line}:${column} is ${shown}`).toBe(true)
    }
  })

  test('has every rule in it but the one for text that is not JSON', () => {
    const rules = Object.keys(reviewRules).filter((rule) => rule !== 'not-json')
    expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual(rules.sort())
  })

  test('is as bad when it has been read from JSON already', () => {
    const rules = (json: unknown): string[] =>
      inspectDirectory(json, { at })
        .map(({ rule, path }) => `${rule} ${path}`)
        .filter((words) => words !== 'directory questionHelp.channels')
        .sort()
    expect(rules(JSON.parse(brokenText))).toEqual(rules(brokenText))
  })
})

test('a good directory has no findings', () => {
  expect(inspectDirectory(directoryText, { at })).toEqual([])
  expect(reviewDirectory(goodDirectory(), { at })).toEqual([])
})

test('text that is not JSON gives one finding, with the line', () => {
  expect(inspectDirectory('{\n  "languages": ["en"],\n}', { at })).toEqual([
    {
      rule: 'not-json',
      level: 'error',
      record: '',
      path: '',
      line: 2,
      column: 22,
      wrong: 'There is a comma with nothing after it.',
      fix: 'Remove the extra comma.',
    },
  ])
  expect(inspectDirectory('', { at })[0]).toMatchObject({ rule: 'not-json', wrong: 'The file is empty.' })
})

test('a time that is none stops the developer', () => {
  expect(() => reviewDirectory(goodDirectory(), { at: new Date('soon') })).toThrow(RangeError)
})

test('a record that cannot be read is never said to be missing', () => {
  const directory = JSON.parse(directoryText) as { channels: Record<string, unknown>[] }
  for (const channel of directory.channels) channel.kind = 'unknown'
  expect(new Set(inspectDirectory(directory, { at }).map(({ rule }) => rule))).toEqual(new Set(['directory']))
})

test('the README has each rule, what it finds and its level', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').replaceAll(/ +/g, ' ')
  const [, table = ''] = /<!-- rules:start -->([\s\S]*)<!-- rules:end -->/.exec(readme) ?? []
  const rows = Object.entries(reviewRules).map(([name, { finds, level }]) => `| \`${name}\` | ${finds} | ${level} |`)
  expect(table.trim().split('\n').slice(2)).toEqual(rows)
})
