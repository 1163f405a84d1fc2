import { describe, expect, it } from 'vitest'
import { ampersand } from './ampersand.js'
import { found } from './found.fixtures.js'

describe('ampersands', () => {
  it.each(['Benefits & money', 'rent & bills', 'rent&bills', 'Terms & Conditions', 'Costau & budd-daliadau'])(
    'finds the one in “%s”',
    (text) => {
      expect(found(ampersand, text)).toEqual(['&'])
    },
  )

  it.each(['Go to A&E', 'Ask the firm of Smith & Daughters', 'https://example.com/?a=b&c=d', 'fish&nbsp;chips', '&'])(
    'says nothing about “%s”',
    (text) => {
      expect(found(ampersand, text)).toEqual([])
    },
  )
})
