import { describe, expect, it } from 'vitest'
import { found } from './found.fixtures.js'
import { semicolons } from './semicolons.js'

describe('semicolons', () => {
  it('finds every one, because a list inside a sentence often has several', () => {
    expect(found(semicolons, 'bills; rent; and food')).toEqual([';', ';'])
  })

  it('finds them in Welsh too', () => {
    expect(found(semicolons, 'biliau; rhent', { language: 'cy' })).toEqual([';'])
  })

  it('leaves HTML entities and web addresses alone', () => {
    expect(found(semicolons, 'fish&nbsp;chips &#8217; https://example.com/a;b')).toEqual([])
  })
})
