import type { AnyField, Posted } from '@handrail/forms'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answers, type AnyQuestion, type Known, nowInLondon, questions } from '../src/questions/index.js'
import { address } from '../src/questions/address.js'
import { concession } from '../src/questions/concession.js'
import { contact } from '../src/questions/contact.js'
import { dateOfBirth } from '../src/questions/date-of-birth.js'
import { LONGEST_NAME, name } from '../src/questions/name.js'
import { licenceType } from '../src/questions/licence-type.js'
import { startDate } from '../src/questions/start-date.js'
import { startTime } from '../src/questions/start-time.js'
import { wordsFor } from '../src/words/index.js'

const now = new Date('2026-11-21T12:00:00Z')
const words = wordsFor('en')
const known = (answers: Answers = {}, licences: Answers[] = []): Known => ({ answers, now: nowInLondon(now), licences })

const check = (question: AnyQuestion, body: unknown, before?: Answers, licences?: Answers[]) =>
  question.form(words, known(before, licences)).check(body as Posted, { now })
const answersTo = async (
  question: AnyQuestion,
  body: unknown,
  before?: Answers,
  licences?: Answers[],
): Promise<Answers | undefined> => {
  const { values } = await check(question, body, before, licences)
  return values && question.answers(values)
}
const messages = async (
  question: AnyQuestion,
  body: unknown,
  before?: Answers,
  licences?: Answers[],
): Promise<string[]> => (await check(question, body, before, licences)).errors.map(({ message }) => message)

describe('a name', () => {
  test.each([
    ['Siân', 'O’Brien-Jones'],
    ["D'Arcy", 'van der Berg'],
    ['李', '小龍'],
    ['Zoë 🎣', 'Smith 3rd'],
    ['<script>alert(1)</script>', '"quoted" & more'],
  ])('%s %s is kept letter by letter', async (firstName, lastName) => {
    expect(await answersTo(name, { 'first-name': firstName, 'last-name': lastName })).toEqual({ firstName, lastName })
  })

  test('loses the spaces nobody means and the signs nobody sees', async () => {
    const typed = { 'first-name': '  Ann \t Marie ', 'last-name': 'Smith\u0000\r\n' }
    expect(await answersTo(name, typed)).toEqual({ firstName: 'Ann Marie', lastName: 'Smith' })
  })

  test('of only spaces is no name', async () => {
    expect(await messages(name, { 'first-name': '   ', 'last-name': '\u00a0\u2003' })).toEqual([
      'Enter your first name',
      'Enter your last name',
    ])
  })

  test('says which part is missing', async () => {
    expect(await messages(name, { 'first-name': 'Siân' })).toEqual(['Enter your last name'])
  })

  test('may be 100 letters long, as people count letters, and no longer', async () => {
    const emoji = '👩🏽‍🦱'.repeat(LONGEST_NAME)
    expect(await answersTo(name, { 'first-name': emoji, 'last-name': 'x'.repeat(100) })).toBeDefined()
    expect(await messages(name, { 'first-name': `${emoji}!`, 'last-name': 'x'.repeat(5000) })).toEqual([
      'Your first name must be 100 characters or less',
      'Your last name must be 100 characters or less',
    ])
  })
})

describe('a date of birth', () => {
  const date = (day: string, month: string, year: string): Record<string, string> => ({
    'date-of-birth-day': day,
    'date-of-birth-month': month,
    'date-of-birth-year': year,
  })

  test.each([
    ['05', '06', '1984', '1984-06-05'],
    [' 5 ', 'June', '1984', '1984-06-05'],
    ['5', 'Mehefin', '1984', '1984-06-05'],
    ['1', '1', '1900', '1900-01-01'],
    ['20', '11', '2026', '2026-11-20'],
  ])('typed as %s, %s, %s is %s', async (day, month, year, expected) => {
    expect(await answersTo(dateOfBirth, date(day, month, year))).toEqual({ dateOfBirth: expected })
  })

  test.each([
    [['', '', ''], 'Enter your date of birth', 'day'],
    [['5', '', ''], 'Your date of birth must include a month and year', 'month'],
    [['31', '4', '1984'], 'April has only 30 days', 'day'],
    [['5', '6', '84'], 'Year must include 4 numbers', 'year'],
    [['21', '11', '2026'], 'Your date of birth must be in the past', 'day'],
    [['31', '12', '1899'], 'Your date of birth must be the same as or after 1 January 1900', 'day'],
  ] as const)('%j gets "%s" at the %s', async ([day, month, year], message, part) => {
    const { errors } = await check(dateOfBirth, date(day, month, year))
    expect(errors).toEqual([{ href: `#date-of-birth-${part}`, message }])
  })

  test('is asked for someone else in words about them', async () => {
    const form = dateOfBirth.form(wordsFor('en', 'someone-else'), known())
    expect((await form.check({})).errors[0]!.message).toBe('Enter their date of birth')
  })

  test('is shown again as it was answered', () => {
    const form = dateOfBirth.form(words, known())
    expect(form.show(dateOfBirth.values({ dateOfBirth: '1984-06-05' })).typed).toEqual({
      'date-of-birth': { day: '5', month: '6', year: '1984' },
    })
  })
})

describe('a licence type', () => {
  test.each(['', 'all-fish', 'constructor', '__proto__', 'Salmon'])('cannot be %j, whoever sends it', async (type) => {
    expect(await messages(licenceType, { 'licence-type': type })).toEqual([
      'Select the type of fishing licence you need',
    ])
  })
})

describe('a start date', () => {
  const starts = (day: string, month: string, year: string) => ({
    'start-date-day': day,
    'start-date-month': month,
    'start-date-year': year,
  })

  test.each([
    [['21', '11', '2026'], '2026-11-21'],
    [['21', '12', '2026'], '2026-12-21'],
  ] as const)('may be %j', async ([day, month, year], expected) => {
    expect(await answersTo(startDate, starts(day, month, year))).toEqual({ startDate: expected })
  })

  test.each([
    ['20', '11', '2026'],
    ['22', '12', '2026'],
  ])('may not be %s %s %s: the message says from when to when', async (day, month, year) => {
    expect(await messages(startDate, starts(day, month, year))).toEqual([
      'The date the licence starts must be between 21 November 2026 and 21 December 2026',
    ])
  })
})

describe('a start time', () => {
  const times = (day: string) => startTime.shown?.(known({ startDate: day }))

  test('today is soon after payment or an hour that is still to come', () => {
    expect(times('2026-11-21')).toEqual([
      'after-payment',
      ...['13', '14', '15', '16', '17', '18', '19', '20', '21', '22', '23'].map((hour) => `${hour}:00`),
    ])
  })

  test('on a later day is any hour, and not soon after payment', async () => {
    expect(times('2026-11-22')).toHaveLength(24)
    expect(await messages(startTime, { 'start-time': 'after-payment' }, { startDate: '2026-11-22' })).toEqual([
      'Select the time the licence starts',
    ])
  })

  test('cannot be an hour that has gone by', async () => {
    expect(await messages(startTime, { 'start-time': '12:00' }, { startDate: '2026-11-21' })).toHaveLength(1)
    expect(await answersTo(startTime, { 'start-time': '13:00' }, { startDate: '2026-11-21' })).toEqual({
      startTime: '13:00',
    })
  })
})

describe('a lower price because of a disability', () => {
  test.each([
    ['disability-benefit', 'qq 12-34-56 c', 'QQ123456C'],
    ['blue-badge', ' ab12 34 ', 'ab12 34'],
  ])('with %s comes with its number', async (which, typed, kept) => {
    expect(await answersTo(concession, { 'concession-which': which, [`concession-${which}`]: typed })).toEqual({
      concession: which,
      concessionNumber: kept,
    })
  })

  test('asks for the number that was revealed, at its own field', async () => {
    const { errors } = await check(concession, { 'concession-which': 'blue-badge' })
    expect(errors).toEqual([{ href: '#concession-blue-badge', message: 'Enter your Blue Badge number' }])
  })

  test('does not mind what stands under a choice that was left', async () => {
    const typed = { 'concession-which': 'none', 'concession-disability-benefit': 'nonsense' }
    expect(await answersTo(concession, typed)).toEqual({ concession: 'none', concessionNumber: undefined })
  })

  test('starts at the first choice when nothing was chosen', async () => {
    expect((await check(concession, {})).errors).toEqual([
      { href: '#concession-which', message: 'Select if you pay less because of a disability' },
    ])
  })
})

describe('an address', () => {
  test('is asked for line by line', async () => {
    expect(await messages(address, { 'address-county': 'Gwynedd' })).toEqual([
      'Enter address line 1, typically the building and street',
      'Enter town or city',
      'Enter a postcode',
    ])
  })

  test('can be the one of the licence before, whatever else is typed', async () => {
    const before = { line1: '1 Example Street', town: 'Exampletown', postcode: 'SW1A 1AA' }
    const typed = { 'address-same': 'yes', 'address-line-1': 'nonsense' }
    expect(await answersTo(address, typed, {}, [{ address: before }])).toEqual({ address: before })
    expect(address.shown?.(known({}, [{ address: before }]))).toEqual({
      before: '1 Example Street, Exampletown, SW1A 1AA',
    })
  })

  test('cannot be one of before that is not there', async () => {
    expect(
      await messages(address, { 'address-same': 'yes' }, {}, [{ address: { noFixedAddress: true } }]),
    ).toHaveLength(1)
  })

  test('is not needed from someone who has none', async () => {
    expect(await answersTo(address, { 'address-no-fixed-address': 'yes' })).toEqual({
      address: { noFixedAddress: true },
    })
  })
})

describe('how we contact someone', () => {
  test.each([
    ['email', 'Sian@Rivers.example.com', 'Sian@rivers.example.com'],
    ['text', '07700 900 982', '+447700900982'],
  ])('by %s comes with where to', async (which, typed, kept) => {
    expect(await answersTo(contact, { 'contact-which': which, [`contact-${which}`]: typed })).toEqual({
      contact: which,
      contactTo: kept,
    })
  })

  test('can be by post only for those who get a card by post', async () => {
    const post = { 'contact-which': 'post', 'contact-post': '1 Example Street\nExampletown' }
    const [card, message]: Answers[] = [{ delivery: 'card' }, { delivery: 'message' }]
    expect(await messages(contact, post, {}, [card!, message!])).toEqual(['Select how we should contact you'])
    expect(await answersTo(contact, post, {}, [card!, card!])).toMatchObject({ contact: 'post' })
  })
})

describe('whatever is posted', () => {
  const names = (question: AnyQuestion): string[] =>
    Object.entries<AnyField>(question.form(words, known()).fields).flatMap(([name, { parts }]) =>
      parts ? parts.map((part: string) => `${name}-${part}`) : [name],
    )
  const body = fc.oneof(
    fc.anything(),
    fc.dictionary(fc.constantFrom(...questions.flatMap(names)), fc.oneof(fc.string({ unit: 'binary' }), fc.anything())),
  )

  test.each(questions)('the $path page makes an answer of it or says what is wrong', async (question) => {
    await fc.assert(
      fc.asyncProperty(body, async (posted) => {
        const { values, errors } = await check(question, posted)
        if (values) expect(question.isAnswered(question.answers(values))).toBe(true)
        else for (const { message } of errors) expect(message).toMatch(/^[A-Z]/)
        expect(values === undefined).toBe(errors.length > 0)
      }),
    )
  })
})
