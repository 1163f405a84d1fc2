import { afterEach, expect, test } from 'vitest'
import { channelsInOrder } from './channels.js'
import type { SupportDirectory } from './directory.js'
import { largeDirectory } from './fixtures/large-directory.fixtures.js'
import { matchSupport } from './matching.js'
import { nearestPlaces } from './nearest-places.js'
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
async function looks(work: () => unknown): Promise<number> {
  let count = 0
  for (const name of [...methods, Symbol.iterator]) {
    const own = proto[name]!
    restore.push(() => void (proto[name] = own))
    proto[name] = function (...args) {
      count += this.length
      return own.apply(this, args)
    }
  }
  await work()
  for (const back of restore) back()
  return count
}

/** How much more work there is for a directory of 4,000 records than for one of 2,000. */
async function growth(
  work: (directory: SupportDirectory, text: string) => unknown,
  change = (text: string) => text,
): Promise<number> {
  const count = (records: number): Promise<number> => {
    const directory = largeDirectory(records)
    const text = change(JSON.stringify(directory))
    return looks(() => work(directory, text))
  }
  const small = await count(2000)
  return (await count(4000)) / small
}

test('the large directory is a good one, so that all checks run to their end', () => {
  // Its numbers are few, so that some lines share one, and its towns share their hours.
  const rules = new Set(inspectDirectory(largeDirectory(1000), { at }).map(({ rule }) => rule))
  expect([...rules].sort()).toEqual(['bsl-silent', 'hours-disagree', 'hours-twice', 'number-twice'])
})

test('twice as many records are about twice as much work to check', async () => {
  expect(await growth((_, text) => inspectDirectory(text, { at }))).toBeLessThan(2.1)
}, 30_000)

test('twice as many records are about twice as much work to check when many of them are wrong', async () => {
  const wrong = (text: string): string =>
    text.replaceAll('"+44', '"0').replaceAll('"place-', '"plaice-').replaceAll('"id":"plaice-', '"id":"place-')
  expect(await growth((_, text) => inspectDirectory(text, { at }), wrong)).toBeLessThan(2.1)
}, 30_000)

test('twice as many records are about twice as much work to put in order', async () => {
  expect(await growth((directory) => channelsInOrder(directory))).toBeLessThan(2.1)
}, 30_000)

test('twice as many records are about twice as much work to find the help that fits', async () => {
  expect(
    await growth((directory) => matchSupport(directory, { needs: ['skills', 'literacy'], language: 'cy' })),
  ).toBeLessThan(2.1)
}, 30_000)

test('twice as many records are about twice as much work to find the nearest places', async () => {
  const among = (directory: SupportDirectory): string[] => (directory.places ?? []).map(({ id }) => id)
  expect(await growth((directory) => nearestPlaces(directory, { among: among(directory) }))).toBeLessThan(2.1)
}, 30_000)
