import { describe, expect, test } from 'vitest'
import type { Hours } from './directory.js'
import { goodDirectory, officeHours } from './fixtures/directories.fixtures.js'
import { exceptionLines, hoursLines, hoursNote } from './hours-words.js'

const [helpline, webchat, everyHour] = goodDirectory().hours! as [Hours, Hours, Hours]

describe('the lines of hours', () => {
  test('group days in a row that have the same times', () => {
    expect(hoursLines(helpline, 'en')).toEqual([
      'Monday to Friday, 9am to 5pm',
      'Saturday, 9am to midday',
      'Closed on bank holidays',
    ])
    expect(hoursLines(helpline, 'cy')).toEqual([
      'Dydd Llun i ddydd Gwener, 9am i 5pm',
      'Dydd Sadwrn, 9am i hanner dydd',
      'Ar gau ar wyliau banc',
    ])
  })

  test('show lunch breaks, nights and bank holidays with hours of their own', () => {
    expect(hoursLines(webchat, 'en')).toEqual([
      'Monday to Thursday, 9am to midday and 2pm to 4:30pm',
      'Friday and Saturday, 6pm to 2am the next day',
      'Bank holidays, 10am to 2pm',
    ])
    expect(hoursLines(webchat, 'cy')).toEqual([
      'Dydd Llun i ddydd Iau, 9am i hanner dydd a 2pm i 4:30pm',
      'Dydd Gwener a dydd Sadwrn, 6pm tan 2am drannoeth',
      'Gwyliau banc, 10am i 2pm',
    ])
  })

  test('say a 24-hour service in one line', () => {
    expect(hoursLines(everyHour, 'en')).toEqual(['24-hour service'])
    expect(hoursLines(everyHour, 'cy')).toEqual(['Gwasanaeth 24 awr'])
  })

  test('keep days that are not in a row apart, in the order of the week, whatever the order of the file', () => {
    const hours: Hours = {
      ...officeHours,
      weekly: [
        { days: ['friday', 'monday', 'tuesday'], spans: [{ opens: '13:00', closes: '16:00' }] },
        { days: ['monday', 'tuesday', 'friday'], spans: [{ opens: '00:30', closes: '12:30' }] },
        { days: ['thursday'], spans: [{ opens: '00:00', closes: '24:00' }] },
      ],
      bankHolidays: 'open',
    }
    expect(hoursLines(hours, 'en')).toEqual([
      'Monday and Tuesday, 12:30am to 12:30pm and 1pm to 4pm',
      'Thursday, 24 hours',
      'Friday, 12:30am to 12:30pm and 1pm to 4pm',
      'Open as usual on bank holidays',
    ])
    expect(hoursLines(hours, 'cy')[0]).toBe('Dydd Llun a dydd Mawrth, 12:30am i 12:30pm ac 1pm i 4pm')
  })

  test('say every day when every day is the same', () => {
    const days = [...officeHours.weekly![0]!.days, 'saturday' as const, 'sunday' as const]
    const hours: Hours = {
      ...officeHours,
      weekly: [{ days, spans: [{ opens: '12:00', closes: '00:00', overnight: true }] }],
    }
    expect(hoursLines(hours, 'en')[0]).toBe('Every day, midday to midnight')
    expect(hoursLines(hours, 'cy')[0]).toBe('Bob dydd, hanner dydd i hanner nos')
  })
})

describe('the days to come that differ', () => {
  test('are listed soonest first, in both languages', () => {
    expect(exceptionLines(helpline, new Date('2026-11-21T12:00:00Z'), 'en')).toEqual([
      '24 December 2026: 9am to midday (Christmas Eve)',
      '29 to 31 December 2026: closed (we are moving office)',
    ])
    expect(exceptionLines(helpline, new Date('2026-11-21T12:00:00Z'), 'cy')).toEqual([
      '24 Rhagfyr 2026: 9am i hanner dydd (Noswyl Nadolig)',
      '29 i 31 Rhagfyr 2026: ar gau (rydym yn symud swyddfa)',
    ])
  })

  test('are left out once they are over, by the date in London', () => {
    const left = (at: string): number => exceptionLines(helpline, new Date(at), 'en').length
    expect(left('2026-12-24T23:59:59Z')).toBe(2)
    expect(left('2026-12-25T00:00:00Z')).toBe(1)
    expect(left('2026-12-31T23:59:59Z')).toBe(1)
    expect(left('2027-01-01T00:00:00Z')).toBe(0)
  })

  test('say the month and the year once when they can', () => {
    const line = (from: string, to: string): string | undefined =>
      exceptionLines(
        { ...officeHours, exceptions: [{ from, to, closed: true, reason: { en: 'move' } }] },
        new Date('2026-01-01T12:00:00Z'),
        'en',
      )[0]
    expect(line('2026-09-30', '2026-10-02')).toBe('30 September to 2 October 2026: closed (move)')
    expect(line('2026-12-30', '2027-01-02')).toBe('30 December 2026 to 2 January 2027: closed (move)')
  })
})

test('a note is given in each language that it is in, and in English for the others', () => {
  const note = { en: 'We are busiest on Mondays.', cy: 'Rydym brysuraf ar ddydd Llun.' }
  expect(hoursNote({ note }, 'en')).toBe(note.en)
  expect(hoursNote({ note }, 'cy')).toBe(note.cy)
  expect(hoursNote({ note }, 'pl')).toBe(note.en)
  expect(hoursNote({}, 'en')).toBeUndefined()
})
