import type { AnyField, Posted } from '@handrail/forms'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ageGroup,
  type Answers,
  mayVisit,
  placeAfter,
  placeFollowing,
  type AnyQuestion,
  questions,
  todayInLondon,
} from '../src/questions/index.js'
import { dateOfBirth } from '../src/questions/date-of-birth.js'
import { LONGEST_NAME, name } from '../src/questions/name.js'
import { licenceType } from '../src/questions/licence-type.js'
import { wordsFor } from '../src/words/index.js'

const today = '2026-11-21'
const now = new Date('2026-11-21T12:00:00Z')
const words = wordsFor('en')

const check = (question: AnyQuestion, body: unknown) => question.form(words).check(body as Posted, { now })
const answersTo = async (question: AnyQuestion, body: unknown): Promise<Answers | undefined> => {
  const { values } = await check(question, body)
  return values && question.answers(values)
}
const messages = async (question: AnyQuestion, body: unknown): Promise<string[]> =>
  (await check(question, body)).errors.map(({ message }) => message)

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
    const form = dateOfBirth.form(wordsFor('en', 'someone-else'))
    expect((await form.check({})).errors[0]!.message).toBe('Enter their date of birth')
  })

  test('is shown again as it was answered', () => {
    const form = dateOfBirth.form(words)
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

describe('whatever is posted', () => {
  const names = (question: AnyQuestion): string[] =>
    Object.entries<AnyField>(question.form(words).fields).flatMap(([name, { parts }]) =>
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

describe('age', () => {
  test.each([
    ['2013-11-22', 'under-13'],
    ['2013-11-21', 'junior'],
    ['2009-11-22', 'junior'],
    ['2009-11-21', 'adult'],
    ['1900-01-01', 'adult'],
  ])('someone born on %s is %s on 21 November 2026', (born, group) => {
    expect(ageGroup(born, today)).toBe(group)
  })

  test('someone born on 29 February turns 13 on 1 March when there is no 29 February', () => {
    expect([ageGroup('2012-02-29', '2025-02-28'), ageGroup('2012-02-29', '2025-03-01')]).toEqual(['under-13', 'junior'])
  })

  test('the day changes at midnight in the United Kingdom, in summer too', () => {
    expect(todayInLondon(new Date('2026-07-01T22:59:00Z'))).toBe('2026-07-01')
    expect(todayInLondon(new Date('2026-07-01T23:00:00Z'))).toBe('2026-07-02')
  })
})

describe('the way through the questions', () => {
  const child: Answers = { whoFor: 'someone-else', firstName: 'Ann', lastName: 'Lee', dateOfBirth: '2020-01-01' }
  const adult: Answers = { ...child, dateOfBirth: '1984-06-05' }

  test('stops at the first question without an answer', () => {
    expect(placeAfter({}, today)).toBe('who-for')
    expect(placeAfter({ whoFor: 'me', dateOfBirth: '1984-06-05' }, today)).toBe('name')
    expect(placeAfter(adult, today)).toBe('licence-type')
    expect(placeAfter({ ...adult, licenceType: 'salmon' }, today)).toBe('check-answers')
  })

  test('ends kindly for a child under 13, whatever else is answered', () => {
    expect(placeAfter({ ...child, licenceType: 'salmon' }, today)).toBe('no-licence-needed')
    expect(mayVisit('licence-type', child, today)).toBe(false)
    expect(mayVisit('date-of-birth', child, today)).toBe(true)
  })

  test('goes to the next question also for someone who came back', () => {
    const all: Answers = { ...adult, licenceType: 'salmon' }
    expect(
      ['who-for', 'name', 'date-of-birth', 'licence-type'].map((path) => placeFollowing(path as never, all, today)),
    ).toEqual(['name', 'date-of-birth', 'licence-type', 'check-answers'])
  })

  test('never skips a question that has no answer yet', () => {
    expect(placeFollowing('licence-type', { licenceType: 'salmon' }, today)).toBe('who-for')
  })
})
