import { describe, expect, it } from 'vitest'
import { assuranceCounts } from './assurance.js'

const by = { en: 'Example Quality Office' }

describe('a check of help', () => {
  it.each([
    ['2026-05-31T22:59:59Z', false, 'one second before the day it was made starts in summer'],
    ['2026-05-31T23:00:00Z', true, 'from midnight in London'],
    ['2026-11-23T10:00:00Z', true, 'between its days'],
    ['2028-05-31T22:59:59Z', true, 'to the last second of its last day'],
    ['2028-05-31T23:00:00Z', false, 'and no longer'],
  ])('at %s counts: %s, %s', (at, counts) => {
    expect(assuranceCounts({ by, on: '2026-06-01', until: '2028-05-31' }, new Date(at))).toBe(counts)
  })

  it('without a last day counts for good', () => {
    expect(assuranceCounts({ by, on: '2026-06-01' }, new Date('2099-01-01T00:00:00Z'))).toBe(true)
  })
})
