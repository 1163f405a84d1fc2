import { describe, expect, it } from 'vitest'
import { fixes, found } from './found.fixtures.js'
import { respectfulWords } from './respectful-words.js'

describe('respectful words', () => {
  it.each([
    ['Help for the disabled.', 'the disabled'],
    ['The elderly need help.', 'The elderly'],
    ['Help for the blind and partially sighted', 'the blind'],
    ['Our vulnerable users', 'vulnerable'],
    ['Hard to reach groups', 'Hard to reach'],
    ['hard-to-reach people', 'hard-to-reach'],
    ['Our more challenged users', 'more challenged'],
    ['Analogue users', 'Analogue'],
    ['She is wheelchair-bound', 'wheelchair-bound'],
    ['He suffers from dementia', 'suffers from'],
    ['People with disabilities', 'People with disabilities'],
    ['Help for OAPs', 'OAPs'],
  ])('warns about “%s”', (text, words) => {
    expect(found(respectfulWords, text)).toEqual([words])
  })

  it('says what to write', () => {
    expect(fixes(respectfulWords, 'Help for the disabled.')).toEqual(['Write “disabled people”.'])
  })

  it.each([
    'Disabled people can apply.',
    'The disabled button is grey.',
    'Use the disabled attribute and state.',
    'The blind spot.',
    'The Deaf community.',
    'This is vulnerable to attack.',
    'We challenged the decision.',
    'An analogue phone line.',
    'A normal page.',
  ])('says nothing about “%s”', (text) => {
    expect(found(respectfulWords, text)).toEqual([])
  })
})
