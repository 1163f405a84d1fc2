import { describe, expect, it } from 'vitest'
import { englishInWelsh } from './english-in-welsh.js'
import { found } from './found.fixtures.js'

const welsh = { language: 'cy' } as const

describe('English in Welsh', () => {
  it('finds a sentence that was never translated', () => {
    expect(found(englishInWelsh, 'Enter the date', welsh)).toEqual(['Enter the'])
  })

  it.each([
    'Rhowch ddyddiad gwirioneddol',
    'Mae problem wedi codi',
    'Ffeil “The Forms”',
    'Cael help gyda’r ffurflen hon',
  ])('says nothing about “%s”', (text) => {
    expect(found(englishInWelsh, text, welsh)).toEqual([])
  })

  it('says nothing about English', () => {
    expect(found(englishInWelsh, 'Enter the date')).toEqual([])
  })
})
