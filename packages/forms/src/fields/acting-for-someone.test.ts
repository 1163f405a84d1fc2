import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ActingAnswers, actingAnswersThatCount, actingQuestionsFor, actingRoles } from '../acting.js'
import { defineForm } from '../form.js'
import { actingForSomeone, type ActingForSomeoneOptions } from './acting-for-someone.js'
import { holdsForAnything, inWelsh } from './any-input.fixtures.js'
import { phoneNumber } from './phone.js'

const friend = {
  who: 'someone-else',
  role: 'friend',
  'helper-name': 'Jo Friend',
  phone: '01632 960 001',
  agreement: 'agrees',
  consent: 'in-person',
  presence: 'with-me',
}

async function check(
  given: Record<string, string>,
  options?: ActingForSomeoneOptions,
  language?: typeof inWelsh.language,
) {
  const form = defineForm({ acting: actingForSomeone(options) })
  const posted = Object.fromEntries(Object.entries(given).map(([part, value]) => [`acting-${part}`, value]))
  return form.check(posted, { language })
}
const answers = async (given: Record<string, string>, options?: ActingForSomeoneOptions) =>
  (await check(given, options)).values?.acting
const errors = async (given: Record<string, string>, options?: ActingForSomeoneOptions) =>
  (await check(given, options)).errors.map(({ href, message }) => `${href} ${message}`)

describe('someone acting for another', () => {
  it('asks nothing more of someone who applies for themselves, and forgives what else is there', async () => {
    expect(await answers({ who: 'myself', phone: '?', role: 'friend' })).toEqual({ who: 'myself' })
  })

  it('gives who fills it in, apart from whom it is about', async () => {
    expect(await answers({ ...friend, organisation: ' Sampletown  Library ', email: 'jo@example.com' })).toEqual({
      who: 'someone-else',
      role: 'friend',
      helperName: 'Jo Friend',
      organisation: 'Sampletown Library',
      phone: '01632 960 001',
      email: 'jo@example.com',
      agreement: 'agrees',
      consent: 'in-person',
      presence: 'with-me',
    })
  })

  it('first asks whom it is for', async () => {
    expect(await errors({})).toEqual(['#acting-who Select if this is for you or for someone else'])
  })

  it('says everything that is missing, in the order of the page', async () => {
    expect(await errors({ who: 'someone-else' })).toEqual([
      '#acting-role Select your role',
      '#acting-helper-name Enter your full name',
      '#acting-phone Enter your phone number or your email address',
      '#acting-authority Select what shows that you can act for the person',
      '#acting-agreement Select if the person knows about this and agrees',
      '#acting-presence Select if the person is with you now',
    ])
  })

  it.each(['family', 'friend', 'adviser'])('is content with the agreement of the person for %s', async (role) => {
    expect(await errors({ ...friend, role })).toEqual([])
    expect(await errors({ ...friend, role, consent: '' })).toEqual(['#acting-consent Select how the person agreed'])
  })

  it.each([
    ['appointee', 'appointee-letter'],
    ['attorney', 'lasting-power'],
    ['attorney', 'other-power'],
    ['deputy', 'court-order'],
  ])('asks %s to show %s, and for no consent: they were appointed', async (role, authority) => {
    const given = { ...friend, role, consent: '' }
    const missing = ['#acting-authority Select what shows that you can act for the person']
    expect(await errors(given)).toEqual(missing)
    expect(await errors({ ...given, authority: 'asked' })).toEqual(missing)
    expect(await answers({ ...given, authority })).toMatchObject({ role, authority })
    expect(await answers({ ...given, consent: 'by-phone', authority })).not.toHaveProperty('consent')
  })

  it('asks a professional for both: what shows it, and how the person agreed', async () => {
    expect(await errors({ ...friend, role: 'professional', consent: '' })).toEqual([
      '#acting-authority Select what shows that you can act for the person',
      '#acting-consent Select how the person agreed',
    ])
    expect(await errors({ ...friend, role: 'professional', authority: 'signed-letter' })).toEqual([])
  })

  it('takes that something else shows it, or that nothing does yet', async () => {
    const given = { ...friend, role: 'deputy' }
    expect(await errors({ ...given, authority: 'something-else' })).toEqual([
      '#acting-authority-other Enter what shows it',
    ])
    const else_ = await answers({ ...given, authority: 'something-else', 'authority-other': 'A will' })
    expect(else_).toMatchObject({ authority: 'something-else', authorityOther: 'A will' })
    expect(await answers({ ...given, authority: 'not-yet', 'authority-other': 'x' })).not.toHaveProperty(
      'authorityOther',
    )
  })

  it('takes that the person cannot agree, with the reason, and that they do not', async () => {
    const given = { ...friend, agreement: 'cannot-agree', consent: '' }
    expect(await errors(given)).toEqual(['#acting-agreement-why Enter why the person cannot agree'])
    expect(await answers({ ...given, 'agreement-why': 'She is 3' })).toMatchObject({ agreementWhy: 'She is 3' })
    expect(await answers({ ...friend, agreement: 'no', consent: '' })).toMatchObject({ agreement: 'no' })
  })

  it.each(['1234', 'call me', '01632 960 001 or 002', '0'.repeat(16)])(
    'asks again for the phone number %s',
    async (phone) => {
      expect((await check({ ...friend, phone })).errors[0]?.message).toMatch(/^Enter a phone number, like/)
    },
  )

  it('takes one way to reach them, and checks a second', async () => {
    expect(await errors({ ...friend, phone: '', email: 'jo@example.com' })).toEqual([])
    expect((await check({ ...friend, email: 'jo' })).errors.map(({ href }) => href)).toEqual(['#acting-email'])
    expect(await answers({ ...friend, phone: '+44 (0)1632 960-001' })).toMatchObject({ phone: '+44 (0)1632 960-001' })
    expect(await answers(friend, { phone: phoneNumber() })).toMatchObject({ phone: '+441632960001' })
  })

  it('can ask one question on a page, and knows what was answered before', async () => {
    expect(await errors({}, { asks: ['role'] })).toEqual(['#acting-role Select your role'])
    expect(await answers({ role: 'friend', phone: '?' }, { asks: ['role'] })).toEqual({ role: 'friend' })
    expect(await errors({}, { asks: ['authority'], actingAs: 'attorney', person: 'Sam Example' })).toEqual([
      '#acting-authority Select what shows that you can act for Sam Example',
    ])
    expect(await errors({ authority: 'court-order' }, { asks: ['authority'], actingAs: 'attorney' })).toHaveLength(1)
    expect(await errors({}, { asks: ['agreement'], actingAs: 'deputy', person: 'Sam Example' })).toEqual([
      '#acting-agreement Select if Sam Example knows that you are doing this',
    ])
    expect(await errors({ agreement: 'cannot-agree' }, { asks: ['agreement'], actingAs: 'deputy' })).toEqual([
      '#acting-agreement-why Enter why the person cannot understand this',
    ])
    expect(await errors({}, { asks: ['consent'], actingAs: 'friend' })).toEqual([
      '#acting-consent Select how the person agreed',
    ])
  })

  it('says it in Welsh', async () => {
    const { errors } = await check({ who: 'someone-else' }, { person: 'Sam Example' }, inWelsh.language)
    expect(errors.map(({ message }) => message)).toEqual([
      'Dewiswch eich rôl',
      'Rhowch eich enw llawn',
      'Rhowch eich rhif ffôn neu eich cyfeiriad e-bost',
      'Dewiswch beth sy’n dangos y gallwch weithredu ar ran Sam Example',
      'Dewiswch a yw Sam Example yn gwybod am hyn ac yn cytuno',
      'Dewiswch a yw Sam Example gyda chi nawr',
    ])
  })

  const text = fc.stringMatching(/^[a-z]{1,20}$/)
  const values: fc.Arbitrary<ActingAnswers> = fc.oneof(
    fc.constant<ActingAnswers>({ who: 'myself' }),
    fc.record({
      who: fc.constant('someone-else' as const),
      role: fc.constant('attorney' as const),
      helperName: text,
      organisation: text,
      phone: fc.constant('01632 960 001'),
      authority: fc.constantFrom('lasting-power' as const, 'not-yet' as const),
      agreement: fc.constant('cannot-agree' as const),
      agreementWhy: text,
      presence: fc.constantFrom('with-me' as const, 'not-there' as const),
    }),
  )
  holdsForAnything(actingForSomeone(), values, 'myselfsomeone-else0162@.')
})

describe('the questions to ask one after another', () => {
  it('are only the first, unless the form is for someone else', () => {
    expect(actingQuestionsFor({})).toEqual(['who'])
    expect(actingQuestionsFor({ who: 'myself', role: 'friend' })).toEqual(['who'])
  })

  it.each(actingRoles)('have what %s must show, and how the person agreed only if that counts', (role) => {
    const questions = actingQuestionsFor({ who: 'someone-else', role, agreement: 'agrees' })
    const [isAppointed, isFriend] = [/appointee|attorney|deputy/.test(role), /family|friend|adviser/.test(role)]
    expect(questions.includes('consent')).toBe(!isAppointed)
    expect(questions.includes('authority')).toBe(!isFriend)
    expect(actingQuestionsFor({ who: 'someone-else', role, agreement: 'cannot-agree' })).not.toContain('consent')
  })
})

describe('the answers that still count', () => {
  const attorney: ActingAnswers = {
    who: 'someone-else',
    role: 'attorney',
    helperName: 'Jo Example',
    phone: '01632 960 001',
    authority: 'lasting-power',
    agreement: 'agrees',
    presence: 'with-me',
  }

  it('are all of them, when nothing was changed', () => {
    expect(actingAnswersThatCount(attorney)).toEqual(attorney)
    const other: ActingAnswers = { ...attorney, authority: 'something-else', authorityOther: 'A will' }
    expect(actingAnswersThatCount(other)).toEqual(other)
  })

  it('are without the power of attorney of someone who is a friend after all', () => {
    const { authority: _, ...friend } = { ...attorney, role: 'friend' as const }
    expect(actingAnswersThatCount({ ...attorney, role: 'friend' })).toEqual(friend)
  })

  it('are without what another role had to show, so that it is asked anew', () => {
    const { authority: _, ...deputy } = { ...attorney, role: 'deputy' as const }
    expect(actingAnswersThatCount({ ...attorney, role: 'deputy' })).toEqual(deputy)
  })

  it('are without what was typed under another answer', () => {
    const left: ActingAnswers = {
      ...attorney,
      authorityOther: 'A will',
      agreementWhy: 'She is 3',
      consent: 'in-person',
    }
    expect(actingAnswersThatCount(left)).toEqual(attorney)
  })

  it('are none about someone else, once the form is for oneself', () => {
    expect(actingAnswersThatCount({ ...attorney, who: 'myself' })).toEqual({ who: 'myself' })
  })
})
