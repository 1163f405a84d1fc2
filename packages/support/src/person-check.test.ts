import { describe, expect, it } from 'vitest'
import { checkPersonWords, type PersonWordsOptions } from './index.js'
import { cy, en } from './person-words.fixtures.js'

const found = (text: unknown, options?: PersonWordsOptions): string[] =>
  checkPersonWords({ text }, options).map(({ words }) => words)

describe('the check of words about a person', () => {
  it('finds nothing in words that are right for everyone', () => {
    expect(checkPersonWords(en)).toEqual([])
    expect(checkPersonWords(cy, { language: 'cy' })).toEqual([])
  })

  it('names the text, what is wrong and how to put it right', () => {
    expect(checkPersonWords({ name: { help: 'Use the name on your passport.' } })).toEqual([
      {
        key: 'name.help',
        words: 'your',
        message: '“your” would be said about someone else too.',
        fix: 'Put brackets round it: [your]. Write [always: your] if it is whoever reads this.',
      },
    ])
  })

  it.each([
    ['What is your name, and [your] age?', 'your'],
    ['Have you moved?', 'you'],
    ['I do not have a fixed address', 'I'],
    ['What is their name?', 'their'],
    ['When did she move?', 'she'],
    ['What is [yuor] name?', '[yuor]'],
    ['What is [thier] name?', '[thier]'],
    ['What is [the full] name?', '[the full]'],
    ['What is [] name?', '[]'],
    ['How can we contact [you]?', '[you]'],
    ['How can we [contact you]?', '[contact you]'],
    ['[you need your card]', '[you need your card]'],
    ['[you and others] can go', '[you and others]'],
    ['[you/Sam] can go', '[you/Sam]'],
    ['[you put/they put/Sam put] it', '[you put/they put/Sam put]'],
    ['[you put/they put/%{name} put/x] it', '[you put/they put/%{name} put/x]'],
    ['Tell us about [yourself]', '[yourself]'],
    ['[need] a card', '[need]'],
    ['What is [your name?', '['],
    ['What is your] name?', ']'],
    ['[you stay] with friends or sleep outside', 'sleep'],
    ['[you stay] with friends, live on a boat', 'live'],
    ['[you/they] need a card', 'need'],
  ])('finds the slip in "%s"', (text, words) => {
    expect(found(text)).toContain(words)
  })

  it.each([
    'If [you need] help, write to us or ask a friend',
    '[You can] stay or sleep outside',
    '[You need] a bank account or passport',
    'We call [you/them], and keep a note',
    '[always: You] can apply for someone else. [always: They] need not be there',
  ])('finds nothing in "%s"', (text) => {
    expect(found(text)).toEqual([])
  })

  it('lets be what is always said to whoever reads it', () => {
    const words = { start: { lead: 'You can apply here' }, starting: 'You can start' }
    expect(checkPersonWords(words, { toReader: ['start'] }).map(({ key }) => key)).toEqual(['starting'])
  })

  it('finds a Welsh text that is right for one person only', () => {
    expect(found('Beth yw eich enw?', { language: 'cy' })).toEqual(['eich'])
    expect(found('O’ch cartref i’w cartref, drosoch chi', { language: 'cy' })).toEqual(['O’ch', 'drosoch', 'chi'])
    expect(found('Y ffi yw £10.', { language: 'cy' })).toEqual([])
  })

  it.each([
    ['your words in what is said about someone else', { you: 'Eich enw', they: 'Enw eich ffrind' }, 'eich'],
    ['their words in what is said to the person', { you: 'Eu henw', they: 'Eu henw nhw' }, 'Eu'],
    ['two forms that are the same', { you: 'Enw', they: 'Enw' }, 'Enw'],
    ['a form that is empty', { you: 'Eich enw', they: '' }, ''],
    ['a gap that one form lacks', { you: 'Eich ffi yw %{price}', they: 'Eu ffi' }, 'Eu ffi'],
    ['a name that is not said', { you: 'Eich enw', they: 'Eu henw', named: 'Enw’r person' }, 'Enw’r person'],
    ['your words beside the name', { you: 'Eich enw', they: 'Eu henw', named: 'Eich enw %{name}' }, 'Eich'],
    ['an h that is missing', { you: 'Eich enw', they: 'Eu enw' }, 'Eu enw'],
    ['an h that is missing after another word', { you: 'O’ch enw', they: 'O’u enw' }, 'O’u enw'],
  ])('finds %s', (_what, text, words) => {
    expect(found(text, { language: 'cy' })).toContain(words)
  })

  it('finds what has no form with the name, if the service knows names', () => {
    const text = { you: 'Eich enw', they: 'Eu henw' }
    expect(found(text, { language: 'cy', named: true })).toEqual(['Eu henw'])
    expect(found({ ...text, named: 'Enw %{name}' }, { language: 'cy', named: true })).toEqual([])
  })
})
