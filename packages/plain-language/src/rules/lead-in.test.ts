import { describe, expect, it } from 'vitest'
import { check } from '../check.js'
import { found } from './found.fixtures.js'
import { leadIn } from './lead-in.js'

describe('lead-ins', () => {
  it('finds a line that promises a list and ends', () => {
    expect(found(leadIn, 'You can get help with these services:')).toEqual(['You can get help with these services:'])
  })

  it('finds a line that promises a list and goes on with a paragraph', () => {
    const text = 'You can get help with these services:\n\nWe give help by phone and in person.'
    expect(found(leadIn, text)).toEqual(['You can get help with these services:'])
    expect(check(text)).toMatchObject([{ message: 'No list comes after this colon.' }])
  })

  it.each([
    'You need:\n\n• a passport\n• a photo',
    'You need:\n- a passport',
    'Do this:\n\n1. Sign in.',
    'For example:\n\n“Enter your full name”',
    'Send it to this address:\n\nExample House',
  ])('says nothing about %j', (text) => {
    expect(found(leadIn, text)).toEqual([])
  })

  it('says nothing where the caller knows that a list follows', () => {
    expect(found(leadIn, 'You need to bring:', { followed: true })).toEqual([])
  })

  it('leaves the one word before a value alone, and labels', () => {
    expect(found(leadIn, 'Error:')).toEqual([])
    expect(found(leadIn, 'Your full name:', { slot: 'label' })).toEqual([])
  })
})
