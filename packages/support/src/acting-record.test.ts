import { describe, expect, it } from 'vitest'
import { type ActingAnswers, actingRecord, actingRecordWords } from './index.js'

const adviser: ActingAnswers = {
  who: 'someone-else',
  role: 'adviser',
  helperName: 'Jo Adviser',
  organisation: 'Sampletown Advice Centre',
  phone: '01632 960 001',
  agreement: 'agrees',
  consent: 'by-phone',
  presence: 'on-the-phone',
}
const about = { onBehalfOf: 'Sam Example', on: '2026-11-22' }
const lines = (changes: ActingAnswers, language: 'en' | 'cy' = 'en'): string[] =>
  actingRecordWords(actingRecord({ ...adviser, ...changes }, about)!, language)

describe('the record of who acts for another', () => {
  it('keeps who filled it in apart from whom it is about', () => {
    expect(actingRecord(adviser, about)).toEqual({
      completedBy: 'Jo Adviser',
      onBehalfOf: 'Sam Example',
      role: 'adviser',
      organisation: 'Sampletown Advice Centre',
      phone: '01632 960 001',
      agreement: 'agrees',
      consent: 'by-phone',
      presence: 'on-the-phone',
      on: '2026-11-22',
    })
  })

  it('is not there for someone who acts for themselves, or whom we do not know yet', () => {
    expect(actingRecord({ who: 'myself' }, about)).toBeUndefined()
    expect(actingRecord({ who: 'someone-else', role: 'friend' }, about)).toBeUndefined()
    expect(actingRecord({ who: 'someone-else', helperName: 'Jo' }, about)).toBeUndefined()
    expect(actingRecord({}, about)).toBeUndefined()
  })

  it('says it in English, a line for each fact', () => {
    expect(lines({})).toEqual([
      'Completed by Jo Adviser (Sampletown Advice Centre) on behalf of Sam Example, as their adviser, on 22 November 2026',
      'Sam Example knew about this and agreed by phone or video',
      'Sam Example was on the phone or on video',
    ])
  })

  it('says it in Welsh', () => {
    expect(lines({}, 'cy')).toEqual([
      'Llenwyd gan Jo Adviser (Sampletown Advice Centre) ar ran Sam Example, fel eu cynghorydd, ar 22 Tachwedd 2026',
      'Roedd Sam Example yn gwybod am hyn ac yn cytuno dros y ffôn neu fideo',
      'Roedd Sam Example ar y ffôn neu ar fideo',
    ])
  })

  it('says less when it knows less', () => {
    const record = actingRecord({ role: 'friend', helperName: 'Jo' }, { onBehalfOf: 'Sam Example' })!
    expect(actingRecordWords(record, 'en')).toEqual(['Completed by Jo on behalf of Sam Example, as their friend'])
  })

  it.each([
    ['appointee', 'appointee-letter', 'What shows that they can act: a letter that says they are the appointee'],
    ['attorney', 'lasting-power', 'What shows that they can act: a lasting power of attorney'],
    ['attorney', 'not-yet', 'They have not shown yet that they can act'],
    ['deputy', 'court-order', 'What shows that they can act: a court order'],
  ] as const)('says what shows that an appointed %s can act: %s', (role, authority, line) => {
    const all = lines({ role, authority, consent: undefined })
    expect(all[0]).toContain(`as their ${role}`)
    expect(all[1]).toBe(line)
    expect(all[2], 'no agreement was asked for').toBe('Sam Example knew about this')
  })

  it('says what else shows it, in the words that were given', () => {
    expect(lines({ role: 'professional', authority: 'something-else', authorityOther: 'A contract' })[1]).toBe(
      'What shows that they can act: A contract',
    )
    expect(lines({ authority: 'asked' })).toEqual(lines({}))
  })

  it('says why the person could not agree, and that they did not', () => {
    const why = { agreement: 'cannot-agree', agreementWhy: 'She is 3 years old.', consent: undefined } as const
    expect(lines(why)[1]).toBe('Sam Example could not agree: She is 3 years old.')
    expect(lines({ ...why, agreementWhy: undefined })[1]).toBe('Sam Example could not agree')
    expect(lines({ ...why, role: 'attorney' })[1]).toBe('Sam Example could not understand this: She is 3 years old.')
    expect(lines({ ...why, role: 'attorney', agreementWhy: undefined })[1]).toBe(
      'Sam Example could not understand this',
    )
    expect(lines({ agreement: 'no' })[1]).toBe('Sam Example did not know about this or did not agree')
    expect(lines({ agreement: 'no', role: 'deputy' })[1]).toBe('Sam Example did not know about this')
  })

  it('says as many lines in Welsh, none of them in English', () => {
    for (const role of ['family', 'friend', 'adviser', 'appointee', 'attorney', 'deputy', 'professional'] as const)
      for (const agreement of ['agrees', 'cannot-agree', 'no'] as const)
        for (const presence of ['with-me', 'on-the-phone', 'not-there'] as const) {
          const [en, cy] = [lines({ role, agreement, presence }), lines({ role, agreement, presence }, 'cy')]
          expect(cy).toHaveLength(en.length)
          expect(cy.join(' ')).not.toMatch(/\b(completed|behalf|their|agreed|was|could|not)\b/i)
        }
  })
})
