import { describe, expect, test } from 'vitest'
import { after, set } from './fixtures/problems.fixtures.js'

describe('hours', () => {
  test('that open after they close, with overnight as a suggestion', () => {
    expect(after((_, __, hours) => set(hours.weekly![0]!.spans[0]!, { opens: '18:00', closes: '02:00' }))).toEqual([
      'hours[0].weekly[0].spans[0] in "helpline-hours": It opens at 18:00 and closes at 02:00, which is earlier. If it closes on the next day, add "overnight": true. If not, check the times.',
    ])
  })

  test('that open and close at the same time, or stay open for more than a day', () => {
    expect(after((_, __, hours) => set(hours.weekly![0]!.spans[0]!, { closes: '09:00' }))[0]).toContain(
      'It opens and closes at the same time, 09:00. For a whole day, use 00:00 to 24:00.',
    )
    expect(after((_, __, hours) => set(hours.weekly![0]!.spans[0]!, { overnight: true }))[0]).toContain(
      'It is open for more than 24 hours, from 09:00 to 17:00 the next day. Remove "overnight".',
    )
  })

  test('that overlap on a day, told once and not once for each day', () => {
    expect(after((_, __, hours) => hours.weekly![0]!.spans.push({ opens: '16:00', closes: '18:00' }))).toEqual([
      'hours[0].weekly[0].spans[1] in "helpline-hours": On Monday, 4pm to 6pm overlaps 9am to 5pm. Change the times so that one ends before the next starts, or join them into one.',
    ])
  })

  test('that overlap the night before', () => {
    expect(
      after((_, __, hours) => {
        hours.weekly!.push({ days: ['sunday'], spans: [{ opens: '20:00', closes: '10:00', overnight: true }] })
      }),
    ).toEqual([
      'hours[0].weekly[0].spans[0] in "helpline-hours": On Monday, 9am to 5pm overlaps 8pm to 10am from the night before. Change the times so that one ends before the next starts, or join them into one.',
    ])
  })

  test('that touch do not overlap', () => {
    expect(after((_, __, hours) => hours.weekly![0]!.spans.push({ opens: '17:00', closes: '18:00' }))).toEqual([])
  })

  test('with a time or a date that does not exist', () => {
    expect(after((_, __, hours) => set(hours.weekly![0]!.spans[0]!, { opens: '25:00' }))).toEqual([
      'hours[0].weekly[0].spans[0].opens in "helpline-hours": 25:00 is not a real time. Use a time from 00:00 to 24:00.',
    ])
    expect(after((_, __, hours) => set(hours.weekly![0]!.spans[0]!, { opens: '9am' }))).toEqual([
      'hours[0].weekly[0].spans[0].opens in "helpline-hours": "9am" is not written as a time. Use the 24-hour clock with 4 numbers: "09:00" is 9am.',
    ])
    expect(after((_, __, hours) => set(hours.exceptions![0]!, { from: '2026-02-30' }))).toEqual([
      'hours[0].exceptions[0].from in "helpline-hours": 2026-02-30 is not a real date. Check how many days the month has, and which month it is.',
    ])
    expect(after((_, __, hours) => set(hours.exceptions![0]!, { from: '24/12/2026' }))).toEqual([
      'hours[0].exceptions[0].from in "helpline-hours": "24/12/2026" is not written as a date. Use year, month, day: "2026-12-24" is 24 December 2026.',
    ])
  })

  test('with exceptions that end before they start, overlap, or do not say if it is open', () => {
    expect(after((_, __, hours) => set(hours.exceptions![1]!, { to: '2026-01-01' }))).toEqual([
      'hours[0].exceptions[1].to in "helpline-hours": 1 January 2026 is before 29 December 2026. Swap "from" and "to", or check the years.',
    ])
    expect(after((_, __, hours) => set(hours.exceptions![1]!, { from: '2026-12-20' }))).toEqual([
      'hours[0].exceptions[1] in "helpline-hours": These days overlap another exception, 24 December 2026. Keep one of them for each day.',
    ])
    expect(after((_, __, hours) => delete hours.exceptions![1]!.closed)).toEqual([
      'hours[0].exceptions[1] in "helpline-hours": It does not say if it is open. Add "closed": true, or "spans" with the times it is open.',
    ])
    expect(after((_, __, hours) => set(hours.exceptions![0]!, { closed: true }))).toEqual([
      'hours[0].exceptions[0] in "helpline-hours": It is closed, and has times when it is open. Remove "closed" or "spans".',
    ])
  })

  test('that are both 24-hour and weekly, or neither', () => {
    expect(after((_, __, hours) => set(hours, { alwaysOpen: true }))).toEqual([
      'hours[0].weekly in "helpline-hours": A 24-hour service does not have "weekly". Remove it, or alwaysOpen.',
      'hours[0].bankHolidays in "helpline-hours": A 24-hour service does not have "bankHolidays". Remove it, or alwaysOpen.',
    ])
    expect(after(({ hours }) => delete hours![2]!.alwaysOpen)).toEqual([
      'hours[2].weekly in "every-hour": "weekly" is missing. Add the usual week, or "alwaysOpen": true for a 24-hour service.',
      'hours[2].bankHolidays in "every-hour": "bankHolidays" is missing. Add "closed", "open" or the times it is open.',
    ])
  })
})
