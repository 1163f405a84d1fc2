import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { summariseSurvey, type SurveyQuestionSummary } from './summarise-survey.js'
import type { SurveyAnswer } from './survey-answer.js'
import { surveyRows, surveySummaryRows } from './survey-rows.js'

const times = (count: number, answer: SurveyAnswer): SurveyAnswer[] => Array.from({ length: count }, () => answer)
const peopleWho = <Choice>({ counts }: SurveyQuestionSummary<Choice>, choice: Choice): number | undefined =>
  counts.find((count) => count.choice === choice)!.people

describe('what made it hard', () => {
  // The reasons of the courts' digital support in domain.md, 1 to 4: 80%, 61% and 31%, which is 172%.
  const answers = [
    ...times(31, { madeItHard: ['skills', 'literacy', 'access-device'] }),
    ...times(30, { madeItHard: ['skills', 'literacy'] }),
    ...times(19, { madeItHard: ['skills', 'confidence'] }),
    ...times(20, { madeItHard: ['nothing'] }),
  ]

  test('is counted for each barrier, and adds up to more than 100%', () => {
    const { madeItHard, answered } = summariseSurvey(answers)
    expect(answered).toBe(100)
    expect(madeItHard.answered).toBe(100)
    const percents = madeItHard.counts.flatMap(({ choice, percent }) => (percent ? [[choice, percent]] : []))
    expect(percents).toEqual([
      ['access-device', 31],
      ['skills', 80],
      ['confidence', 19],
      ['literacy', 61],
      ['nothing', 20],
    ])
    expect(madeItHard.severalAnswers).toBe(true)
  })

  test('is a percent of those who answered this question, not of everyone', () => {
    const { madeItHard, answered } = summariseSurvey([...answers, ...times(100, { satisfaction: 7 })])
    expect(answered).toBe(200)
    expect(madeItHard.counts.find(({ choice }) => choice === 'skills')).toEqual({
      choice: 'skills',
      people: 80,
      percent: 80,
    })
  })

  test('counts a person once for each, also if it was sent twice', () => {
    const { madeItHard } = summariseSurvey(times(6, { madeItHard: ['skills', 'skills'] }))
    expect(peopleWho(madeItHard, 'skills')).toBe(6)
  })

  test('leaves out what is no answer any more', () => {
    const old = { madeItHard: ['weather'] } as unknown as SurveyAnswer
    const { madeItHard } = summariseSurvey([...times(6, { madeItHard: ['skills'] }), ...times(9, old)])
    expect(madeItHard.answered).toBe(6)
  })
})

test('how people got help is counted for each way, and so are those who needed it and did not get it', () => {
  const { helpedBy } = summariseSurvey([
    ...times(8, { helpedBy: ['phone', 'in-person'] }),
    ...times(5, { helpedBy: ['not-given'] }),
  ])
  expect(peopleWho(helpedBy, 'phone')).toBe(8)
  expect(peopleWho(helpedBy, 'in-person')).toBe(8)
  expect(peopleWho(helpedBy, 'not-given')).toBe(5)
  expect(helpedBy.answered).toBe(13)
})

describe('satisfaction', () => {
  const given = (...scores: number[]): SurveyAnswer[] => scores.map((satisfaction) => ({ satisfaction }))

  test.each([
    [[0, 5, 7, 9, 10], 7],
    [[10, 0, 9, 5, 7, 8], 7.5],
    [[3, 3, 3, 3, 3], 3],
  ])('of %j has the median %d', (scores, median) => {
    const { satisfaction } = summariseSurvey(given(...scores))
    expect(satisfaction.median).toBe(median)
    expect(satisfaction.answered).toBe(scores.length)
  })

  test('is shown as how many gave each number', () => {
    const { satisfaction } = summariseSurvey(given(10, 10, 10, 9, 9, 0), { hideBelow: 1 })
    expect(satisfaction.counts.map(({ people }) => people)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3])
  })

  test('leaves out numbers that nobody could choose', () => {
    const { satisfaction } = summariseSurvey([...given(5, 5, 5, 5, 5), ...given(11, -1, 2.5, NaN)])
    expect(satisfaction.answered).toBe(5)
    expect(satisfaction.median).toBe(5)
  })

  test('of nobody has no median and no numbers', () => {
    const { satisfaction, answered } = summariseSurvey([{}, { comment: '' }])
    expect(satisfaction.median).toBeUndefined()
    expect(answered).toBeUndefined()
  })
})

describe('nobody can be picked out', () => {
  test('where fewer than 5 people gave an answer, or fewer than the team says', () => {
    const answers = [...times(4, { madeItHard: ['literacy'] }), ...times(5, { madeItHard: ['skills'] })]
    expect(peopleWho(summariseSurvey(answers).madeItHard, 'literacy')).toBeUndefined()
    expect(peopleWho(summariseSurvey(answers).madeItHard, 'skills')).toBe(5)
    expect(peopleWho(summariseSurvey(answers, { hideBelow: 10 }).madeItHard, 'skills')).toBeUndefined()
    expect(peopleWho(summariseSurvey(answers, { hideBelow: 1 }).madeItHard, 'literacy')).toBe(4)
  })

  test('where fewer than 5 people answered at all', () => {
    const summary = summariseSurvey(times(4, { satisfaction: 2, madeItHard: ['skills'] }))
    expect(summary.answered).toBeUndefined()
    expect(summary.satisfaction.median).toBeUndefined()
    expect(JSON.stringify(summary)).not.toMatch(/"people"|"percent"|"answered"/)
  })

  test('by taking the numbers that are shown from all who answered', () => {
    const { satisfaction } = summariseSurvey([
      ...times(1, { satisfaction: 0 }),
      ...times(6, { satisfaction: 8 }),
      ...times(20, { satisfaction: 10 }),
    ])
    expect(peopleWho(satisfaction, 0)).toBeUndefined()
    expect(satisfaction.counts[8]).toEqual({ choice: 8, hiddenForOthers: true })
    expect(peopleWho(satisfaction, 10)).toBe(20)
  })

  const anyScores = fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 80 })
  // Most surveys have many high numbers and a few low ones, and there a small one is easiest to work out.
  const fewScores = fc.array(fc.constantFrom(0, 9, 9, 9, 10, 10, 10, 10), { maxLength: 40 })

  test('whatever people answer: what is hidden is nobody, or at least 5 people in 2 numbers', () => {
    fc.assert(
      fc.property(fc.oneof(anyScores, fewScores), (scores) => {
        const { satisfaction } = summariseSurvey(scores.map((score) => ({ satisfaction: score })))
        const { answered, counts } = satisfaction
        const shown = counts.flatMap(({ people }) => people ?? [])
        expect(shown.every((people) => people >= 5)).toBe(true)
        const hidden = (answered ?? 0) - shown.reduce((sum, people) => sum + people, 0)
        expect(hidden === 0 || (hidden >= 5 && counts.length - shown.length > 1)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test.each([0, -1, 2.5, NaN])('a limit of %d is refused', (hideBelow) => {
    expect(() => summariseSurvey([], { hideBelow })).toThrow(RangeError)
  })
})

describe('the table for a service manager', () => {
  const answers: SurveyAnswer[] = [
    { asked: 'by-phone', madeItHard: ['skills', 'something-else'], madeItHardOther: 'My cat', satisfaction: 0 },
    { helpedBy: ['phone'], comment: 'Be open on Sunday' },
  ]
  const cell = (rows: readonly (readonly unknown[])[], row: number, column: string): unknown =>
    rows[row]![rows[0]!.indexOf(column)]

  test('has a row for each person, and columns in plain words', () => {
    const rows = surveyRows(answers, 'en', { helpedBy: ['phone', 'not-needed'] })
    expect(rows).toHaveLength(3)
    expect(cell(rows, 1, 'How they were asked')).toBe('By phone')
    expect(cell(rows, 1, 'What made it hard: Not knowing how to do it online')).toBe(1)
    expect(cell(rows, 1, 'What made it hard: No fixed address')).toBe(0)
    expect(cell(rows, 1, 'Something else that made it hard')).toBe('My cat')
    expect(cell(rows, 1, 'Satisfaction, from 0 to 10')).toBe(0)
    expect(cell(rows, 2, 'How they got help: On the phone')).toBe(1)
    expect(cell(rows, 2, 'What we could do better')).toBe('Be open on Sunday')
  })

  test('tells a question that was left out from an answer that is no', () => {
    const rows = surveyRows(answers, 'en')
    expect(cell(rows, 2, 'What made it hard: No fixed address')).toBeUndefined()
    expect(cell(rows, 1, 'How they got help: On the phone')).toBeUndefined()
  })

  test('has as many cells in each row as columns, in both languages', () => {
    for (const language of ['en', 'cy'] as const) {
      const rows = surveyRows(answers, language)
      expect(new Set(rows.map((row) => row.length)).size).toBe(1)
      expect(new Set(rows[0]).size).toBe(rows[0]!.length)
    }
  })

  test('of what people said, added up, says why numbers are hidden and why they are more than 100%', () => {
    const rows = surveySummaryRows(summariseSurvey(times(7, { madeItHard: ['skills'], satisfaction: 9 })), 'en')
    expect(rows[0]).toEqual(['Question', 'Answer', 'People', 'Percent of those who answered'])
    expect(rows).toContainEqual(['What made it hard', 'Answered this question', 7, undefined])
    expect(rows).toContainEqual(['What made it hard', 'Not knowing how to do it online', 7, 100])
    expect(rows).toContainEqual(['What made it hard', 'No fixed address', 'fewer than 5', undefined])
    expect(rows).toContainEqual(['Satisfaction, from 0 to 10', '9', 7, 100])
    expect(rows).toContainEqual(['Satisfaction, from 0 to 10', 'Median: half gave this number or less', 9, undefined])
    expect(rows.at(-2)![0]).toMatch(/more than 100%/)
    expect(rows.at(-1)![0]).toMatch(/^Numbers under 5 are not shown/)
  })

  test('says nothing of hidden numbers when there are none', () => {
    const rows = surveySummaryRows(summariseSurvey(answers, { hideBelow: 1 }), 'cy')
    expect(rows.at(-1)![0]).toMatch(/^Gall pobl roi sawl ateb/)
    expect(rows.flat()).not.toContain('llai na 1')
  })
})
