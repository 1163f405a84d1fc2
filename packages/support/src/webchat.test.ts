import { expect, it } from 'vitest'
import { officeHours } from './fixtures/directories.fixtures.js'
import { webchatStatus, type WebchatSource, type WebchatStatus } from './webchat.js'

const mondayAt10 = new Date('2026-11-23T10:00:00Z')
const sunday = new Date('2026-11-22T10:00:00Z')
const ask = (source: WebchatSource, at = mondayAt10) => webchatStatus(source, { at, hours: officeHours, patience: 5 })

it.each<[WebchatStatus, WebchatStatus]>([
  [{ state: 'open' }, { state: 'open' }],
  [{ state: 'closed' }, { state: 'closed' }],
  [{ state: 'busy' }, { state: 'busy' }],
  [
    { state: 'busy', waitInMinutes: 4.2 },
    { state: 'busy', waitInMinutes: 5 },
  ],
  [{ state: 'busy', waitInMinutes: Number.NaN }, { state: 'busy' }],
  [{ state: 'busy', waitInMinutes: -3 }, { state: 'busy' }],
  [{ state: 'on fire' } as never, { state: 'unknown' }],
  [undefined as never, { state: 'unknown' }],
])('a webchat that says %j is %j', async (said, status) => {
  expect(await ask(() => said)).toEqual(status)
})

it('is closed outside its hours, and nobody asks', async () => {
  let asked = 0
  const status = await ask(() => {
    asked++
    return { state: 'open' }
  }, sunday)
  expect([status, asked]).toEqual([{ state: 'closed' }, 0])
})

it.each<[string, WebchatSource]>([
  [
    'throws',
    () => {
      throw new Error('away')
    },
  ],
  ['rejects', () => Promise.reject(new Error('away'))],
  ['never answers', () => new Promise(() => {})],
])('nobody knows when the product %s', async (_, source) => {
  expect(await ask(source)).toEqual({ state: 'unknown' })
})
