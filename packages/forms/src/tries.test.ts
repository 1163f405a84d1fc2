import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { text } from './fields/text.js'
import { defineForm } from './form.js'
import { countTries, type Tries } from './tries.js'

const form = defineForm({ 'trader-number': text({ thing: 'your trader number', most: 6 }) })

/** What a browser sends: what was typed, and the hidden fields of the page that it came from. */
const send = async (typed: string, page?: Tries): Promise<Tries> => {
  const posted = new URLSearchParams({ 'trader-number': typed, ...page?.hiddenFields })
  return countTries('trader-number', posted, await form.check(posted))
}

const wrong = { errors: [{ href: '#trader-number', message: 'Enter your trader number' }] }

describe('tries of a question', () => {
  it('are none when the page opens, and the page has nothing to send along', () => {
    expect(countTries('trader-number', undefined, form.show())).toEqual({ count: 0, hiddenFields: {} })
  })

  it('go up by one each time that it is sent and comes back with an error, from one page to the next', async () => {
    const first = await send('')
    const second = await send('1234567', first)
    const third = await send('', second)
    expect([first, second, third].map(({ count }) => count)).toEqual([1, 2, 3])
    expect(third.hiddenFields).toEqual({ 'trader-number-tries': '3' })
  })

  it('start again once the answer is right', async () => {
    const right = await send('MS4827', await send('', await send('')))
    expect(right).toEqual({ count: 0, hiddenFields: {} })
  })

  it('are not counted twice when a page is loaded again, as a browser then sends the same once more', async () => {
    const first = await send('')
    expect(await send('', first)).toEqual(await send('', first))
  })

  it('count several errors at once as one try', () => {
    expect(countTries('name', {}, { errors: [...wrong.errors, ...wrong.errors] }).count).toBe(1)
  })

  it('stay as they were when a send failed for a reason of ours', () => {
    const before = { 'trader-number-tries': '2' }
    expect(countTries('trader-number', before, { errors: [] })).toEqual({ count: 2, hiddenFields: before })
  })

  it('of another question do not count', () => {
    expect(countTries('name', { 'trader-number-tries': '2' }, wrong).count).toBe(1)
  })

  it('can be kept in a session instead, by a service that sends people on after each post', () => {
    expect(countTries('trader-number', 2, wrong).count).toBe(3)
    expect(countTries('trader-number', 2, { errors: [], values: {} }).count).toBe(0)
  })

  it.each(['', 'three', '-5', '1e9', '2.5', '９', ' 2', '999999999999', '<b>2</b>'])(
    'count as none before this one when someone wrote "%s" in the hidden field',
    (typed) => {
      expect(countTries('trader-number', { 'trader-number-tries': typed }, wrong).count).toBe(1)
    },
  )

  it('never throw and stay short, whatever is posted', () => {
    const values = fc.oneof(fc.anything(), fc.nat().map(String), fc.double(), fc.constant(99))
    fc.assert(
      fc.property(values, values, (posted, typed) => {
        const given = [posted, typed, { 'name-tries': typed }, { 'name-tries': [typed, 2] }] as never[]
        for (const before of given) {
          const { count, hiddenFields } = countTries('name', before, wrong)
          expect(Number.isInteger(count)).toBe(true)
          expect(count).toBeGreaterThanOrEqual(1)
          expect(count).toBeLessThanOrEqual(99)
          expect(hiddenFields).toEqual({ 'name-tries': String(count) })
        }
      }),
    )
  })
})
