import { describe, expect, it } from 'vitest'
import { errorWords } from './error-words.js'
import { found } from './found.fixtures.js'

const inError = { slot: 'error' } as const

describe('words in error messages', () => {
  it.each([
    ['Please enter your name', 'Please'],
    ['Sorry, we did not find that postcode', 'Sorry'],
    ['Enter a valid email address', 'valid'],
    ['Postcode is invalid', 'invalid'],
    ['Oops, try that again', 'Oops'],
    ['Ooops, try that again', 'Ooops'],
    ['That symbol is forbidden', 'forbidden'],
    ['Illegal character', 'Illegal'],
    ['Files of this type are prohibited', 'prohibited'],
    ['You forgot to enter your name', 'You forgot'],
    ['You’ve forgotten your name', 'You’ve forgotten'],
  ])('finds what does not help in “%s”', (text, words) => {
    expect(found(errorWords, text, inError)).toEqual([words])
  })

  it.each([
    'Enter a valid sort code like 309430',
    'Enter a valid account number like 00733445',
    'Enter a valid building society roll number',
  ])('allows “%s”, which is the Design System’s own wording for bank details', (text) => {
    expect(found(errorWords, text, inError)).toEqual([])
  })

  it.each([
    'Date of birth must be in the past',
    'Enter your invalidity benefit number',
    'Select if you validated your ticket',
  ])('says nothing about “%s”', (text) => {
    expect(found(errorWords, text, inError)).toEqual([])
  })

  it('only looks at error messages: a page may say that a passport is valid', () => {
    expect(found(errorWords, 'Your passport must be valid for 6 months.')).toEqual([])
  })
})
