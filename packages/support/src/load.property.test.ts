import { Ajv } from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { supportDirectorySchema } from '../schema/json-schema.js'
import { channelsInOrder } from './channels.js'
import { directoryText, goodDirectory } from './fixtures/directories.fixtures.js'
import { exceptionLines, hoursLines, openingStatusWords } from './hours-words.js'
import { openingStatus } from './hours.js'
import { loadDirectory } from './load.js'
import { problemWords } from './problem.js'
import { inspectDirectory } from './review/review-directory.js'

const schemaAccepts = new Ajv({ strict: false }).compile(supportDirectorySchema())

type Container = Record<string | number, unknown>

/** Every field and entry in a value, as the thing that holds it and its key. */
function places(value: unknown): [Container, string | number][] {
  if (typeof value !== 'object' || value === null) return []
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value)
  return keys.flatMap(
    (key) => [[value as Container, key], ...places((value as Container)[key])] as [Container, string][],
  )
}

const somethingElse = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    '',
    'en',
    'closed',
    'phone',
    '2026-12-24',
    '2026-02-30',
    '09:00',
    '24:00',
    '+441632960001',
    true,
    0,
    null,
  ),
  fc.constantFrom(
    { en: 'Text' },
    { spans: [] },
    [],
    {},
    [{ opens: '09:00', closes: '17:00' }],
    ['helpline', 'helpline'],
  ),
)

/** A good directory with a few things changed, dropped, added or moved. */
const almostGood = fc
  .array(fc.tuple(fc.nat(), fc.constantFrom('change', 'drop', 'add', 'copy'), somethingElse, fc.nat()), {
    minLength: 1,
    maxLength: 4,
  })
  .map((edits) => {
    const directory = goodDirectory()
    for (const [at, edit, value, from] of edits) {
      const all = places(directory)
      if (all.length === 0) continue
      const [holder, key] = all[at % all.length]!
      if (edit === 'change') holder[key] = structuredClone(value)
      if (edit === 'add') holder[`${key}x`] = structuredClone(value)
      if (edit === 'copy') {
        const [other, otherKey] = all[from % all.length]!
        holder[key] = structuredClone(other[otherKey])
      }
      if (edit === 'drop' && Array.isArray(holder)) holder.splice(Number(key), 1)
      else if (edit === 'drop') delete holder[key]
    }
    return directory as unknown
  })

function checkResult(json: unknown): void {
  const result = loadDirectory(json)
  const found = inspectDirectory(json, { at: new Date('2026-12-24T10:00:00Z') })
  for (const { wrong, fix } of found) expect(`${wrong} ${fix}`).not.toMatch(/undefined|NaN|\[object/)
  // A review adds to what the loader tells, and never hides it.
  const told = found.filter(({ rule }) => rule === 'directory' || rule === 'not-json').length
  expect(told).toBe(result.ok ? 0 : result.problems.length)
  if (result.ok) {
    // Whatever passes can be printed.
    for (const { hours } of channelsInOrder(result.directory)) {
      if (!hours) continue
      const at = new Date('2026-12-24T10:00:00Z')
      for (const language of ['en', 'cy'] as const) {
        const lines = [...hoursLines(hours, language), ...exceptionLines(hours, at, language)]
        const printed = [...lines, openingStatusWords(openingStatus(hours, at), language)].join('\n')
        expect(printed).not.toMatch(/undefined|NaN|\[object/)
      }
    }
    return
  }
  expect(result.problems.length).toBeGreaterThan(0)
  for (const problem of result.problems) {
    expect(problem.wrong).toMatch(/\S/)
    expect(problem.fix).toMatch(/\S/)
    expect(problemWords(problem)).not.toMatch(/undefined|NaN|\[object/)
  }
}

test('any text gives a directory or problems, and never throws', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), checkResult), { numRuns: 1000 })
})

test('any value gives a directory or problems, and never throws', () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true })
  fc.assert(fc.property(anything, checkResult), { numRuns: 1000 })
}, 30_000)

test('a good directory with anything changed gives a directory or problems, and never throws', () => {
  fc.assert(fc.property(almostGood, checkResult), { numRuns: 1500 })
}, 30_000)

test('a good file cut anywhere says where it stops', () => {
  const text = directoryText.trimEnd()
  for (let end = 1; end < text.length; end += 7) {
    const result = loadDirectory(text.slice(0, end))
    expect(result.ok).toBe(false)
    if (!result.ok) expect(result.problems[0]!.line).toBeGreaterThan(0)
  }
})

test('what we accept, the published schema accepts too, so an editor never underlines a good file', () => {
  let accepted = 0
  fc.assert(
    fc.property(almostGood, (directory) => {
      if (!loadDirectory(directory).ok) return
      accepted++
      expect(schemaAccepts(directory), JSON.stringify(schemaAccepts.errors)).toBe(true)
    }),
    { numRuns: 1500 },
  )
  expect(accepted).toBeGreaterThan(20)
})

test('the shape that we refuse, the published schema refuses too', () => {
  let refused = 0
  fc.assert(
    fc.property(almostGood, (directory) => {
      const result = loadDirectory(directory)
      const shape = /^(There is no field called|"\w+" is missing|This is (a|null|true|false)\b|"[^"]*" is not one of)/
      if (result.ok || !result.problems.some(({ wrong }) => shape.test(wrong))) return
      refused++
      expect(schemaAccepts(directory)).toBe(false)
    }),
    { numRuns: 1500 },
  )
  expect(refused).toBeGreaterThan(300)
})
