import { describe, expect, it } from 'vitest'
import { errorMessage } from './error-message.js'
import { found } from './found.fixtures.js'

const inError = { slot: 'error' } as const

describe('whole error messages', () => {
  it.each([
    'An error occurred',
    'An error has occurred.',
    'Answer the question',
    'Select an option',
    'Please select an option',
    'Fill in the field',
    'Fill out this field',
    'This field is required',
    'THIS FIELD IS REQUIRED!',
    'Error: This field is required',
    'Required',
  ])('finds that “%s” would fit any question', (text) => {
    expect(found(errorMessage, text, inError)).toEqual([text])
  })

  it.each([
    'Enter your full name',
    'Select an option for your first visit',
    'Answer the question about your pension',
    'Select how we should contact you',
  ])('says nothing about “%s”, which names the answer', (text) => {
    expect(found(errorMessage, text, inError)).toEqual([])
  })

  it('only looks at error messages', () => {
    expect(found(errorMessage, 'Select an option')).toEqual([])
  })
})
