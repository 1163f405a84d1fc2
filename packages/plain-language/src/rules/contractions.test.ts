import { describe, expect, it } from 'vitest'
import { contractions } from './contractions.js'
import { fixes, found } from './found.fixtures.js'

describe('contractions', () => {
  it.each([
    ['You can’t apply', 'Write “cannot”.'],
    ["You can't apply", 'Write “cannot”.'],
    ['You won’t need it', 'Write “will not”.'],
    ['It isn’t open', 'Write “is not”.'],
    ['Don’t send it', 'Write “do not”.'],
    ['You dont need it', 'Write “do not”.'],
    ['We couldn’t find it', 'Write “could not”.'],
    ['You should’ve had it', 'Write “should have”.'],
    ['They’ve sent it', 'Write “they have”.'],
  ])('finds the one in “%s” and says what to write', (text, fix) => {
    expect(fixes(contractions, text)).toEqual([fix])
  })

  it.each([
    'You’ll get a letter',
    'We’ve sent it',
    'It’s open',
    'You cannot apply',
    'Ask Mrs Cant',
    'As is her wont',
    'The ant’s nest',
  ])('says nothing about “%s”', (text) => {
    expect(found(contractions, text)).toEqual([])
  })

  it('says nothing in other languages', () => {
    expect(found(contractions, 'don’t', { language: 'cy' })).toEqual([])
  })
})
