import { describe, expect, it } from 'vitest'
import { everyForm, type InOtherLanguage, textAbout, wordsAbout } from './index.js'
import { cy, en } from './person-words.fixtures.js'

describe('words about a person', () => {
  it.each([
    ['What is [your] name?', 'What is your name?', 'What is their name?', 'What is Sam Example’s name?'],
    ['[Your] name', 'Your name', 'Their name', 'Sam Example’s name'],
    ['Is this [yours]?', 'Is this yours?', 'Is this theirs?', 'Is this Sam Example’s?'],
    ['[Do you] drive?', 'Do you drive?', 'Do they drive?', 'Does Sam Example drive?'],
    ['[Have you moved]?', 'Have you moved?', 'Have they moved?', 'Has Sam Example moved?'],
    ['[Are you] 18?', 'Are you 18?', 'Are they 18?', 'Is Sam Example 18?'],
    ['[Can you] walk?', 'Can you walk?', 'Can they walk?', 'Can Sam Example walk?'],
    [
      'where [you usually live]',
      'where you usually live',
      'where they usually live',
      'where Sam Example usually lives',
    ],
    ['if [you apply]', 'if you apply', 'if they apply', 'if Sam Example applies'],
    ['[if you need] help', 'if you need help', 'if they need help', 'if Sam Example needs help'],
    ['where [you lived]', 'where you lived', 'where they lived', 'where Sam Example lived'],
    ['when [you were born]', 'when you were born', 'when they were born', 'when Sam Example was born'],
    ['[You do not need] it', 'You do not need it', 'They do not need it', 'Sam Example does not need it'],
    ['[I do not have] it', 'I do not have it', 'They do not have it', 'Sam Example does not have it'],
    ['If [you only have] one', 'If you only have one', 'If they only have one', 'If Sam Example only has one'],
    ['when [you turn] 13', 'when you turn 13', 'when they turn 13', 'when Sam Example turns 13'],
    ['[I am] 18', 'I am 18', 'They are 18', 'Sam Example is 18'],
    ['because [I am] ill', 'because I am ill', 'because they are ill', 'because Sam Example is ill'],
    ['Write to [me]', 'Write to me', 'Write to them', 'Write to Sam Example'],
    ['We write [to you]', 'We write to you', 'We write to them', 'We write to Sam Example'],
    ['We call [you/them]', 'We call you', 'We call them', 'We call Sam Example'],
    ['[you put/they put/%{name} put] it', 'you put it', 'they put it', 'Sam Example put it'],
    ['About [yourself/them]', 'About yourself', 'About them', 'About Sam Example'],
  ])('%s', (text, you, they, named) => {
    expect(everyForm(text)).toEqual({ you, they, named })
  })

  it('say the name once, and then they', () => {
    const text = 'If [you need] a card, say when [you need] it and where [your] home is. [Do you] want it?'
    expect(textAbout(text, { name: 'Sam Example' })).toBe(
      'If Sam Example needs a card, say when they need it and where their home is. Do they want it?',
    )
  })

  it('let a verb alone go with the person before it, also after the name was said', () => {
    const text = '[you stay] with friends or [live] on a boat. [You sleep] there or [work] there'
    expect(everyForm(text).named).toBe(
      'Sam Example stays with friends or lives on a boat. They sleep there or work there',
    )
    expect(everyForm('[You can] or [xerox/xeroxes] it').named).toBe('Sam Example can or xeroxes it')
  })

  it('leave alone what is said to whoever reads it', () => {
    expect(textAbout('We send [always: you] a code about [your] bill', 'they')).toBe(
      'We send you a code about their bill',
    )
  })

  it('fill gaps, and show names and values as text, even if they look like marks', () => {
    expect(
      textAbout('[Your] bill is %{price}', { name: '[your] %{price} $& O’Brien' }, { price: '[you] %{name}' }),
    ).toBe('[your] %{price} $& O’Brien’s bill is [you] %{name}')
    expect(textAbout('%{other} stays', 'you', { price: '£1' })).toBe('%{other} stays')
  })

  it('speak of someone without a name yet', () => {
    for (const name of ['', '  ']) expect(textAbout('[Your] name', { name })).toBe('Their name')
    expect(textAbout({ you: 'Eich enw', they: 'Eu henw', named: 'Enw %{name}' }, { name: ' ' })).toBe('Eu henw')
  })

  it('take each form as it is written where both are written', () => {
    expect(everyForm(cy.name.question)).toEqual({
      you: 'Beth yw eich enw?',
      they: 'Beth yw eu henw?',
      named: 'Beth yw enw Sam Example?',
    })
    expect(everyForm(cy.name.hint).named).toBe(
      'Fel ar eu pasbort. Os oes ganddyn nhw un enw, rhowch ef yn y ddau flwch',
    )
  })

  it('are said all at once, however deep they are', () => {
    const words = wordsAbout(en, { name: 'Sam Example' })
    expect(words.concession).toEqual({
      question: 'Does Sam Example pay less because of a disability?',
      help: 'If Sam Example has a Blue Badge, they can pay less. They need the number of the badge.',
      choices: ['Yes', 'No'],
    })
    expect(words.fee).toBe('The fee is %{price}.')
    expect(wordsAbout(cy, 'they').concession.choices).toEqual(['Ydyn', 'Nac ydyn nhw'])
    const say = (): string => '[your]'
    expect(wordsAbout({ say, count: 2, nothing: null }, 'they')).toEqual({ say, count: 2, nothing: null })
  })
})

describe('the types of words about a person', () => {
  it('take no form without the other, and no single text where English has marks', () => {
    const english = {
      name: '[Your] name',
      fee: 'The fee',
      code: 'For [always: you]',
      both: { you: 'a', they: 'b' },
    } as const
    type Welsh = InOtherLanguage<typeof english>
    const rest = { fee: 'Y ffi', code: 'Y cod', both: { you: 'a', they: 'b' } }
    const good: Welsh = { name: { you: 'Eich enw', they: 'Eu henw' }, ...rest }
    // @ts-expect-error nothing to say about someone else
    const noThey: Welsh = { ...rest, name: { you: 'Eich enw' } }
    // @ts-expect-error nothing to say to the person
    const noYou: Welsh = { ...rest, name: { they: 'Eu henw' } }
    // @ts-expect-error one text cannot be right for both
    const single: Welsh = { ...rest, name: 'Eich enw' }
    // @ts-expect-error a text is missing
    const missing: Welsh = rest
    // A text without marks in English may need both in Welsh, as "Yes" does.
    const more: Welsh = { ...good, fee: { you: 'Eich ffi', they: 'Eu ffi' } }
    // @ts-expect-error a form is missing in English
    const oneForm: string = wordsAbout({ name: { you: 'Your name' } }, 'they').name
    expect([good, noThey, noYou, single, missing, more, oneForm]).toHaveLength(7)
  })
})
