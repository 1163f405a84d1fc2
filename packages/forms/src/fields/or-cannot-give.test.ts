import { describe, expect, it } from 'vitest'
import { askFrom } from '../ask.js'
import { cy } from '../cy.js'
import { defineForm } from '../form.js'
import { choice, choices } from './choice.js'
import { date } from './date.js'
import { orCannotGive } from './or-cannot-give.js'
import { text } from './text.js'

const thing = { en: 'your date of birth', cy: 'eich dyddiad geni' }
const form = defineForm({
  'date-of-birth': orCannotGive(date({ thing, mustBe: 'past' }), { thing }),
  trader: orCannotGive(text({ thing: 'your trader number', most: 10 }), { thing: 'your trader number' }),
})
const born = { 'date-of-birth-day': '27', 'date-of-birth-month': '3', 'date-of-birth-year': '1985' }
const why = { 'date-of-birth-cannot-give': 'yes', 'date-of-birth-reason': ' Nobody wrote it down. ' }
const trader = { trader: 'MS 4827' }

const errors = async (body: object) => (await form.check({ ...trader, ...body })).errors

describe('a question that people may be unable to answer', () => {
  it('takes the answer', async () => {
    const { values } = await form.check({ ...trader, ...born })
    expect(values).toEqual({ 'date-of-birth': { given: '1985-03-27' }, trader: { given: 'MS 4827' } })
  })

  it.each([
    ['checkboxes', choices({ values: ['british', 'irish'], missing: '' }), undefined],
    ['radios', choice({ values: ['british', 'irish'], missing: '' }), 'select' as const],
  ])('asks to select where there are %s', async (_, field, how) => {
    const one = defineForm({
      nationality: orCannotGive<unknown, string | readonly string[]>(field, { thing: 'your nationality', how }),
    })
    const { errors } = await one.check({})
    expect(errors[0]?.message).toBe('Select your nationality, or say why you cannot give it')
  })

  it('takes the reason as an answer too', async () => {
    const { values } = await form.check({ ...trader, ...why })
    expect(values!['date-of-birth']).toEqual({ cannotGive: 'Nobody wrote it down.' })
  })

  it.each([
    ['nothing', {}, '#date-of-birth-day', 'Enter your date of birth, or say why you cannot give it'],
    [
      'a mistake',
      { ...born, 'date-of-birth-month': '13' },
      '#date-of-birth-month',
      'Month must be a number from 1 to 12, or a name like March',
    ],
    [
      'no reason',
      { 'date-of-birth-cannot-give': 'yes' },
      '#date-of-birth-reason',
      'Enter why you cannot give your date of birth',
    ],
    [
      'both',
      { ...born, ...why },
      '#date-of-birth-cannot-give',
      'Enter your date of birth, or select that you cannot give it, not both',
    ],
    [
      'a long reason',
      { ...why, 'date-of-birth-reason': 'é'.repeat(501) },
      '#date-of-birth-reason',
      'Reason must be 500 characters or less',
    ],
  ])('says what to do after %s', async (_, body, href, message) => {
    expect(await errors(body)).toEqual([{ href, message }])
  })

  it('leads to a question of one control by its name', async () => {
    expect(await form.check(born).then((state) => state.errors)).toEqual([
      { href: '#trader', message: 'Enter your trader number, or say why you cannot give it' },
    ])
  })

  it('says it in Welsh', async () => {
    const state = await form.check({ ...trader }, { language: cy })
    expect(state.errors[0]!.message).toBe('Rhowch eich dyddiad geni, neu dywedwch pam na allwch ei roi')
  })

  it('gives the question and the box each what is theirs', async () => {
    const state = await form.check({ ...trader, ...born, 'date-of-birth-day': '', ...why })
    const { question, cannotGive } = askFrom(state)('date-of-birth')
    expect(question).toEqual({
      name: 'date-of-birth',
      error: undefined,
      defaultValue: { day: '', month: '3', year: '1985' },
    })
    expect(cannotGive).toEqual({
      name: 'date-of-birth',
      defaultValue: { 'cannot-give': 'yes', reason: ' Nobody wrote it down. ' },
      errors: { 'cannot-give': 'Enter your date of birth, or select that you cannot give it, not both' },
    })
    const mistaken = askFrom(await form.check({ ...trader, 'date-of-birth-day': '27' }))('date-of-birth')
    expect(mistaken.question).toMatchObject({ errorParts: ['month', 'year'] })
    expect(mistaken.cannotGive.errors).toBeUndefined()
  })

  it.each([{ given: '1985-03-27' }, { cannotGive: 'Nobody wrote it down.' }])('shows %o again', async (answer) => {
    const { typed } = form.show({ 'date-of-birth': answer, trader: { given: 'x' } })
    const { answer: parts, ...box } = typed['date-of-birth']
    const body = Object.fromEntries(
      Object.entries({ ...parts, ...box }).map(([part, x]) => [`date-of-birth-${part}`, x]),
    )
    expect((await form.check({ ...trader, ...body })).values!['date-of-birth']).toEqual(answer)
  })
})
