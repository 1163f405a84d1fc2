import { describe, expect, test } from 'vitest'
import {
  ageGroup,
  type Answers,
  fittingAnswers,
  mayVisit,
  fittingBasket,
  nowInLondon,
  pageAfter,
  placeAfter,
  placeBefore,
  placeFollowing,
  pounds,
  priceOf,
  recordOf,
  totalOf,
} from '../src/questions/index.js'

const now = nowInLondon(new Date('2026-11-21T12:00:00Z'))

/** Someone who pays the full price, up to the type of licence. */
const adult: Answers = {
  whoFor: 'someone-else',
  firstName: 'Ann',
  lastName: 'Lee',
  acting: { role: 'friend', helperName: 'Jo Example', phone: '07700 900 982', presence: 'with-me' },
  agreement: { agreement: 'agrees', consent: 'in-person' },
  dateOfBirth: '1984-06-05',
  startDate: '2026-12-01',
  concession: 'none',
}
const { concession: _, ...unasked } = adult
const junior: Answers = { ...unasked, dateOfBirth: '2012-06-05' }
const senior: Answers = { ...unasked, dateOfBirth: '1950-06-05' }
const address = { line1: '1 Example Street', town: 'Exampletown', postcode: 'SW1A 1AA' }
const short: Answers = {
  ...adult,
  licenceType: 'salmon',
  licenceLength: '1-day',
  startTime: '09:00',
  address,
}
const whole: Answers = {
  ...adult,
  licenceType: 'trout-3-rod',
  address,
  delivery: 'card',
}

describe('age', () => {
  test.each([
    ['2013-11-22', 'under-13'],
    ['2013-11-21', 'junior'],
    ['2009-11-22', 'junior'],
    ['2009-11-21', 'adult'],
    ['1960-11-22', 'adult'],
    ['1960-11-21', 'senior'],
    ['1900-01-01', 'senior'],
  ])('someone born on %s is %s on 21 November 2026', (born, group) => {
    expect(ageGroup(born, now.today)).toBe(group)
  })

  test('someone born on 29 February turns 13 on 1 March when there is no 29 February', () => {
    expect([ageGroup('2012-02-29', '2025-02-28'), ageGroup('2012-02-29', '2025-03-01')]).toEqual(['under-13', 'junior'])
  })

  test('counts on the day the licence starts', () => {
    const turns66: Answers = {
      ...unasked,
      dateOfBirth: '1960-12-01',
      licenceType: 'salmon',
      licenceLength: '12-months',
    }
    expect(priceOf(turns66, now)).toBe(5600)
    expect(priceOf({ ...turns66, startDate: '2026-11-30' }, now)).toBe(8400)
  })

  test('the day and the hour are those of the United Kingdom, in summer too', () => {
    expect(nowInLondon(new Date('2026-07-01T22:59:00Z'))).toEqual({ today: '2026-07-01', hour: 23 })
    expect(nowInLondon(new Date('2026-07-01T23:00:00Z'))).toEqual({ today: '2026-07-02', hour: 0 })
  })
})

describe('what a licence costs', () => {
  test.each<[string, Answers, number]>([
    ['an adult', { ...short, licenceLength: '12-months' }, 8400],
    ['an adult for 1 day', short, 1200],
    ['someone with a Blue Badge', { ...short, concession: 'blue-badge' }, 800],
    ['someone of 66 or over', { ...short, dateOfBirth: '1950-01-01' }, 800],
    ['someone of 13 to 16', { ...junior, licenceType: 'salmon' }, 0],
    ['an adult with 3 rods, who is not asked how long', whole, 5100],
  ])('is known for %s', (_, answers, pence) => {
    expect(priceOf(answers, now)).toBe(pence)
  })

  test('is not known before its type and its length are', () => {
    expect(priceOf(adult, now)).toBeUndefined()
    expect(priceOf({ ...adult, licenceType: 'salmon' }, now)).toBeUndefined()
  })

  test.each([
    [3400, '£34'],
    [650, '£6.50'],
    [0, '£0'],
  ])('%i pence is written %s', (pence, words) => {
    expect(pounds(pence)).toBe(words)
  })
})

describe('the way through the questions', () => {
  const child: Answers = { ...junior, dateOfBirth: '2020-01-01' }

  test('stops at the first question without an answer', () => {
    expect(placeAfter({}, now)).toBe('who-for')
    expect(placeAfter({ whoFor: 'me', dateOfBirth: '1984-06-05' }, now)).toBe('name')
    expect(placeAfter(unasked, now)).toBe('concession')
    expect(placeAfter(adult, now)).toBe('licence-type')
    expect(placeAfter({ ...adult, licenceType: 'salmon' }, now)).toBe('licence-length')
    expect(placeAfter(short, now)).toBe('licences')
  })

  test('ends kindly for a child under 13, whatever else is answered', () => {
    expect(placeAfter({ ...child, licenceType: 'salmon' }, now)).toBe('no-licence-needed')
    expect(mayVisit('licence-type', child, now)).toBe(false)
    expect(mayVisit('date-of-birth', child, now)).toBe(true)
  })

  test('goes to the next question also for someone who came back', () => {
    const paths = [
      'who-for',
      'name',
      'acting',
      'agreement',
      'date-of-birth',
      'start-date',
      'concession',
      'licence-type',
    ]
    expect(paths.map((path) => placeFollowing(path as never, short, now))).toEqual([
      ...paths.slice(1),
      'licence-length',
    ])
    expect(placeFollowing('address', short, now)).toBe('licences')
  })

  test.each<[string, Answers]>([
    ['under 17, whose licence is free', junior],
    ['66 or over, who pay less anyway', senior],
  ])('does not ask about disability those who are %s', (_, answers) => {
    expect(placeAfter(answers, now)).toBe('licence-type')
    expect(placeFollowing('start-date', { ...answers, licenceType: 'salmon' }, now)).toBe('licence-type')
    expect(mayVisit('concession', answers, now)).toBe(false)
    expect(placeBefore('licence-type', answers, now)).toBe('start-date')
  })

  test('does not ask how long a junior licence or a 3-rod licence lasts', () => {
    expect(placeAfter({ ...junior, licenceType: 'salmon' }, now)).toBe('address')
    expect(placeAfter({ ...adult, licenceType: 'trout-3-rod' }, now)).toBe('address')
  })

  test('asks for a time only for 1 day and 8 days, and for a card only for 12 months', () => {
    expect(placeFollowing('licence-length', { ...short, licenceLength: '12-months' }, now)).toBe('address')
    expect(placeFollowing('address', short, now)).toBe('licences')
    expect(placeFollowing('address', whole, now)).toBe('delivery')
  })

  test('does not offer a card to someone without an address to send it to', () => {
    expect(placeFollowing('address', { ...whole, address: { noFixedAddress: true } }, now)).toBe('licences')
  })

  test('never skips a question that has no answer yet', () => {
    expect(placeFollowing('licence-type', { licenceType: 'salmon' }, now)).toBe('who-for')
  })
})

describe('an answer that no longer fits', () => {
  test.each<[string, Answers, Answers, (keyof Answers)[]]>([
    ['a start date that has gone by', short, { startDate: '2026-11-20' }, ['startDate']],
    ['a time that has gone by', { ...short, startTime: '11:00' }, { startDate: '2026-11-21' }, ['startTime']],
    ['a length that the type does not have', short, { licenceType: 'trout-3-rod' }, ['licenceLength', 'startTime']],
    [
      'a length and a disability once the licence is free',
      { ...short, concession: 'blue-badge', concessionNumber: 'A1' },
      { dateOfBirth: '2012-06-05' },
      ['concession', 'concessionNumber', 'licenceLength', 'startTime'],
    ],
    ['a card for 1 day', { ...whole, licenceType: 'salmon' }, { licenceLength: '1-day' }, ['delivery']],
    ['a card without an address', whole, { address: { noFixedAddress: true } }, ['delivery']],
  ])('%s is taken out, and nothing else', (_, before, change, gone) => {
    const after = fittingAnswers({ ...before, ...change }, now)
    const expected = { ...before, ...change }
    for (const name of gone) delete expected[name]
    expect(after).toEqual(expected)
    expect(gone.filter((name) => ({ ...before, ...change })[name] === undefined)).toEqual([])
  })

  test('is not brought back by changing the answer once more', () => {
    const as3Rod = fittingAnswers({ ...short, licenceType: 'trout-3-rod' }, now)
    expect(placeAfter(fittingAnswers({ ...as3Rod, licenceType: 'salmon' }, now), now)).toBe('licence-length')
  })
})

describe('several licences', () => {
  const licences = [
    { number: 1, answers: short },
    { number: 3, answers: whole },
  ]
  const contact = { contact: 'email', contactTo: 'ann@rivers.example.com' } as const

  test('are all finished before the list, and the contact comes after it', () => {
    expect(pageAfter({ licences: [], contact: {} }, now)).toBe('who-for')
    expect(pageAfter({ licences: [...licences, { number: 4, answers: adult }], contact }, now)).toBe(
      'licence-4/licence-type',
    )
    expect(pageAfter({ licences, contact: {} }, now)).toBe('licences')
    expect(pageAfter({ licences, contact }, now)).toBe('check-answers')
  })

  test('are paid for together, once everything is answered', () => {
    expect(totalOf({ licences, contact }, now)).toBe(1200 + 5100)
    expect(totalOf({ licences, contact: {} }, now)).toBeUndefined()
  })

  test('that come in a message cannot be sent by post, so how we contact someone is asked again', () => {
    const byPost = { contact: 'post', contactTo: '1 Example Street' } as const
    expect(fittingBasket({ licences, contact: byPost }, now).contact).toEqual({})
    expect(fittingBasket({ licences: licences.slice(1), contact: byPost }, now).contact).toEqual(byPost)
  })
})

describe('someone who acts for another', () => {
  const { acting, agreement } = adult
  const attorney: Answers = {
    ...adult,
    acting: { ...acting, role: 'attorney' },
    agreement: { authority: 'lasting-power', agreement: 'agrees' },
  }

  test('is asked who they are and by what right right after the name, and nobody else is', () => {
    const { acting: _acting, agreement: _agreement, ...before } = adult
    expect(placeAfter(before, now)).toBe('acting')
    expect(placeAfter({ ...before, acting }, now)).toBe('agreement')
    expect(placeAfter({ ...before, whoFor: 'me' }, now)).toBe('licence-type')
    expect(mayVisit('acting', { ...before, whoFor: 'me' }, now)).toBe(false)
    expect(mayVisit('agreement', { ...before, whoFor: 'me' }, now)).toBe(false)
  })

  test('keeps answers that fit their role, to the letter', () => {
    for (const answers of [adult, attorney]) expect(fittingAnswers(answers, now)).toEqual(answers)
  })

  test.each<[string, Answers]>([
    ['a friend has the agreement of an attorney', { ...attorney, acting }],
    ['an attorney has the agreement of a friend', { ...attorney, agreement }],
    ['a deputy has the power of an attorney', { ...attorney, acting: { ...acting, role: 'deputy' } }],
    ['a friend has said nothing of how the person agreed', { ...adult, agreement: { agreement: 'agrees' } }],
    ['an attorney has said nothing of what shows it', { ...attorney, agreement: { agreement: 'agrees' } }],
    ['there is a reason without a need for one', { ...adult, agreement: { ...agreement, agreementWhy: 'Ill' } }],
  ])('is asked again by what right, and nothing else, if %s', (_, answers) => {
    const { agreement: _agreement, ...others } = answers
    expect(fittingAnswers(answers, now)).toEqual(others)
    expect(placeAfter(fittingAnswers(answers, now), now)).toBe('agreement')
  })

  test('leaves nothing behind who then applies for themselves', () => {
    const kept = fittingAnswers({ ...adult, whoFor: 'me' }, now)
    expect(kept).not.toHaveProperty('acting')
    expect(kept).not.toHaveProperty('agreement')
  })

  test('comes to an end if the person does not agree, whatever else is answered', () => {
    const no: Answers = { ...short, agreement: { agreement: 'no' } }
    expect(placeAfter(no, now)).toBe('not-agreed')
    expect(placeFollowing('agreement', no, now)).toBe('not-agreed')
    expect(placeFollowing('name', no, now)).toBe('not-agreed')
    expect(mayVisit('not-agreed', no, now)).toBe(true)
    expect(mayVisit('agreement', no, now)).toBe(true)
    expect(mayVisit('date-of-birth', no, now)).toBe(false)
  })

  test('is on the record with their role, their organisation and the day', () => {
    expect(recordOf(attorney, now.today)).toEqual({
      completedBy: 'Jo Example',
      onBehalfOf: 'Ann Lee',
      role: 'attorney',
      phone: '07700 900 982',
      presence: 'with-me',
      authority: 'lasting-power',
      agreement: 'agrees',
      on: '2026-11-21',
    })
    expect(recordOf({ ...attorney, whoFor: 'me' }, now.today)).toBeUndefined()
  })
})
