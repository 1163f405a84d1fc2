import { afterEach, expect, test } from 'vitest'
import { channelsInOrder } from './channels.js'
import type { SupportDirectory } from './directory.js'
import { largeDirectory } from './fixtures/large-directory.fixtures.js'
import { inspectDirectory } from './review/review-directory.js'

// Times depend on the machine, so `pnpm bench` prints them. Here work is counted: each look at an entry of a list, by a
// loop or by a method that goes through it. Looking through one list for each entry of another is the mistake to find.

const at = new Date('2026-11-23T10:00:00Z')
type Method =
  'includes' | 'indexOf' | 'find' | 'findIndex' | 'some' | 'every' | 'filter' | 'map' | 'flatMap' | 'forEach'
const methods: Method[] = [
  'includes',
  'indexOf',
  'find',
  'findIndex',
  'some',
  'every',
  'filter',
  'map',
  'flatMap',
  'forEach',
]

const proto = Array.prototype as unknown as Record<PropertyKey, (this: unknown[], ...args: unknown[]) => unknown>
let restore: (() => void)[] = []
afterEach(() => {
  for (const back of restore) back()
  restore = []
})

/** How many entries of lists are looked at during some work, at most. */
function looks(work: () => void): number {
  let count = 0
  for (const name of [...methods, Symbol.iterator]) {
    const own = proto[name]!
    restore.push(() => void (proto[name] = own))
    proto[name] = function (...args) {
      count += this.length
      return own.apply(this, args)
    }
  }
  work()
  for (const back of restore) back()
  return count
}

/** How much more work there is for a directory of 4,000 records than for one of 2,000. */
function growth(work: (directory: SupportDirectory, text: string) => void, change = (text: string) => text): number {
  const [small, large] = [2000, 4000].map((records) => {
    const directory = largeDirectory(records)
    const text = change(JSON.stringify(directory))
    return looks(() => work(directory, text))
  })
  return large! / small!
}

test('the large directory is a good one, so that all checks run to their end', () => {
  // Its numbers are few, so that some lines share one, and its towns share their hours.
  const rules = new Set(inspectDirectory(largeDirectory(1000), { at }).map(({ rule }) => rule))
  expect([...rules].sort()).toEqual(['bsl-silent', 'hours-disagree', 'hours-twice', 'number-twice'])
})

test('twice as many records are about twice as much work to check', () => {
  expect(growth((_, text) => void inspectDirectory(text, { at }))).toBeLessThan(2.1)
}, 30_000)

test('twice as many records are about twice as much work to check when many of them are wrong', () => {
  const wrong = (text: string): string =>
    text.replaceAll('"+44', '"0').replaceAll('"place-', '"plaice-').replaceAll('"id":"plaice-', '"id":"place-')
  expect(growth((_, text) => void inspectDirectory(text, { at }), wrong)).toBeLessThan(2.1)
}, 30_000)

test('twice as many records are about twice as much work to put in order', () => {
  expect(growth((directory) => void channelsInOrder(directory))).toBeLessThan(2.1)
}, 30_000)
