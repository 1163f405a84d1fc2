import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ageGroup,
  type Answers,
  mayVisit,
  placeAfter,
  placeFollowing,
  type Question,
  questions,
  todayInLondon,
  typedIn,
} from '../src/questions/index.js'
import { dateOfBirth } from '../src/questions/date-of-birth.js'
import { LONGEST_NAME, name } from '../src/questions/name.js'
import { licenceType } from '../src/questions/licence-type.js'
import { wordsFor } from '../src/words/index.js'

const today = '2026-11-21'
const words = wordsFor('en')

const read = (question: Question, body: Record<string, unknown>, said = words) =>
  question.read(typedIn(body, question.fields), said, today)
const answersTo = (question: Question, body: Record<string, unknown>): Answers | undefined => {
  const result = read(question, body)
  return 'answers' in result ? result.answers : undefined
}
const messages = (question: Question, body: Record<string, unknown>, said = words): string[] => {
  const result = read(question, body, said)
  return 'errors' in result ? result.errors.map(({ message }) => message) : []
}

describe('a name', () => {
  test.each([
    ['Siân', 'O’Brien-Jones'],
    ["D'Arcy", 'van der Berg'],
    ['李', '小龍'],
    ['Zoë 🎣', 'Smith 3rd'],
    ['<script>alert(1)</script>', '"quoted" & more'],
  ])('%s %s is kept letter by letter', (firstName, lastName) => {
    expect(answersTo(name, { 'first-name': firstName, 'last-name': lastName })).toEqual({ firstName, lastName })
  })

  test('loses the spaces nobody means and the signs nobody sees', () => {
    const typed = { 'first-name': '  Ann \t Marie ', 'last-name': 'Smith\u0000\r\n' }
    expect(answersTo(name, typed)).toEqual({ firstName: 'Ann Marie', lastName: 'Smith' })
  })

  test('of only spaces is no name', () => {
    expect(messages(name, { 'first-name': '   ', 'last-name': '\u00a0\u2003' })).toEqual([
      'Enter your first name',
      'Enter your last name',
    ])
  })

  test('says which part is missing', () => {
    expect(messages(name, { 'first-name': 'Siân' })).toEqual(['Enter your last name'])
  })

  test('may be 100 letters long, as people count letters, and no longer', () => {
    const emoji = '👩🏽‍🦱'.repeat(LONGEST_NAME)
    expect(answersTo(name, { 'first-name': emoji, 'last-name': 'x'.repeat(100) })).toBeDefined()
    expect(messages(name, { 'first-name': `${emoji}!`, 'last-name': 'x'.repeat(5000) })).toEqual([
      'Your first name must be 100 characters or less',
      'Your last name must be 100 characters or less',
    ])
  })
})

describe('a date of birth', () => {
  const date = (day: unknown, month: unknown, year: unknown): Record<string, unknown> => ({
    'date-of-birth-day': day,
    'date-of-birth-month': month,
    'date-of-birth-year': year,
  })

  test.each([
    ['5', '6', '1984', '1984-06-05'],
    ['05', '06', '1984', '1984-06-05'],
    [' 5 ', 'June', '1984', '1984-06-05'],
    ['5', 'jun.', '1984', '1984-06-05'],
    ['5', 'Mehefin', '1984', '1984-06-05'],
    ['５', '６', '１９８４', '1984-06-05'],
    ['29', '2', '2000', '2000-02-29'],
    ['1', '1', '1900', '1900-01-01'],
    ['20', '11', '2026', '2026-11-20'],
  ])('typed as %s, %s, %s is %s', (day, month, year, expected) => {
    expect(answersTo(dateOfBirth, date(day, month, year))).toEqual({ dateOfBirth: expected })
  })

  test.each([
    [['', '', ''], 'Enter your date of birth', ['day', 'month', 'year']],
    [['', '6', '1984'], 'Your date of birth must include a day', ['day']],
    [['5', '', '1984'], 'Your date of birth must include a month', ['month']],
    [['5', '6', ''], 'Your date of birth must include a year', ['year']],
    [['', '', '1984'], 'Your date of birth must include a day and month', ['day', 'month']],
    [['', '13', '84'], 'Your date of birth must include a day', ['day']],
    [['31', '2', '1984'], 'Your date of birth must be a real date', ['day', 'month', 'year']],
    [['29', '2', '1900'], 'Your date of birth must be a real date', ['day', 'month', 'year']],
    [['five', '6', '1984'], 'Your date of birth must be a real date', ['day']],
    [['-5', '6', '1984'], 'Your date of birth must be a real date', ['day']],
    [['32', '6', '1984'], 'Your date of birth must be a real date', ['day']],
    [['0', '6', '1984'], 'Your date of birth must be a real date', ['day']],
    [['5', '13', '1984'], 'Your date of birth must be a real date', ['month']],
    [['5', 'ma', '1984'], 'Your date of birth must be a real date', ['month']],
    [['5', '6', 'x984'], 'Your date of birth must be a real date', ['year']],
    [['5', '6', '84'], 'Year must include 4 numbers', ['year']],
    [['5', '6', '19845'], 'Year must include 4 numbers', ['year']],
    [['21', '11', '2026'], 'Your date of birth must be in the past', ['day', 'month', 'year']],
    [['1', '1', '3000'], 'Your date of birth must be in the past', ['day', 'month', 'year']],
    [['31', '12', '1899'], 'Your date of birth must be the same as or after 1 January 1900', ['day', 'month', 'year']],
  ] as const)('%j gets "%s" at %j', ([day, month, year], message, marked) => {
    const result = read(dateOfBirth, date(day, month, year))
    const fields = marked.map((part) => `date-of-birth-${part}`)
    expect(result).toEqual({ errors: [{ field: fields[0], marked: fields, message }] })
  })

  test('is taken as typed or refused: no date becomes another', () => {
    let taken = 0
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 1899, max: 2030 }),
        (day, month, year) => {
          const answers = answersTo(dateOfBirth, date(`${day}`, `${month}`, `${year}`))
          if (!answers) return
          taken += 1
          expect(answers.dateOfBirth?.split('-').map(Number)).toEqual([year, month, day])
        },
      ),
    )
    expect(taken).toBeGreaterThan(0)
  })

  test('is shown again as it was answered', () => {
    expect(dateOfBirth.show({ dateOfBirth: '1984-06-05' })).toEqual(date('5', '6', '1984'))
  })
})

describe('a licence type', () => {
  test.each(['', 'all-fish', 'constructor', '__proto__', 'Salmon'])('cannot be %j, whoever sends it', (type) => {
    expect(messages(licenceType, { 'licence-type': type })).toEqual(['Select the type of fishing licence you need'])
  })
})

describe('whatever is posted', () => {
  const body = fc.oneof(
    fc.anything(),
    fc.dictionary(
      fc.constantFrom(...questions.flatMap(({ fields }) => fields)),
      fc.oneof(fc.string({ unit: 'binary' }), fc.anything()),
    ),
  )

  test.each(questions)('the $path page makes an answer of it or says what is wrong', (question) => {
    fc.assert(
      fc.property(body, (posted) => {
        const typed = typedIn(posted, question.fields)
        const result = question.read(typed, words, today)
        if ('answers' in result) expect(question.isAnswered(result.answers)).toBe(true)
        else
          for (const { field, message } of result.errors)
            expect([question.fields.includes(field), message]).toEqual([true, expect.stringMatching(/^[A-Z]/)])
      }),
    )
  })

  test.each(questions)('the $path page gives back what was typed, and nothing that was not asked', (question) => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 3, maxLength: 3 }), (values) => {
        const typed = Object.fromEntries(question.fields.map((field, index) => [field, values[index] ?? '']))
        expect(typedIn({ ...typed, surprise: 'x' }, question.fields)).toEqual(typed)
      }),
    )
  })

  test('of a field that is there twice, the first counts', () => {
    expect(typedIn({ 'first-name': ['Ann', 'Eve'] }, name.fields)).toEqual({ 'first-name': 'Ann', 'last-name': '' })
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
