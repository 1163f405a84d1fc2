import type { Hours, Span } from '../directory.js'
import { hoursLines } from '../hours-words.js'
import type { OpenReferralSchedule } from './hsds.js'
import { dayCodes, held, position, shapes } from './records.js'
import { attributesOf, type Fact, factsOf } from './taxonomy.js'
import type { Ids } from './uuid.js'

// HSDS has a `timezone` that is a number of hours from UTC. A help line that opens at 9am has no such number: it is 0 in
// winter and 1 in summer. So we write the time on the clock, leave `timezone` out, and say Europe/London in a fact and in
// words. What is only in facts: bank holidays, closed days, the end of a day as 24:00, and which hours are one set.

const everyDay = Object.values(dayCodes).join(',')

const fact = (code: string, description: string, value?: string): Fact => ({
  code,
  description,
  ...(value !== undefined && { value }),
})

/** ISO 8601 has no 24:00 any more. HSDS asks for 23:59 at the end of a day. The fact says which of the two it is. */
const times = ({ opens, closes }: Span): { opens_at: string; closes_at: string } => ({
  opens_at: opens,
  closes_at: closes === '24:00' ? '23:59' : closes,
})
const endOfDay = ({ closes }: Span): Fact[] =>
  closes === '24:00' ? [fact('hours.endOfDay', 'It closes at the end of the day, at 24:00.', 'true')] : []

/** Opening hours as schedules. The first one has the facts of the whole set. */
export function schedulesOf(hours: Hours, index: number, ids: Ids): OpenReferralSchedule[] {
  const description = `${hoursLines(hours, 'en').join('. ')}. All times are United Kingdom time, in summer and in winter.`
  const usual = {
    description,
    ...(hours.note && { notes: hours.note.en }),
  }
  const weekly = (hours.weekly ?? []).flatMap(({ days, spans }) =>
    spans.map((span) => ({
      fields: { freq: 'WEEKLY' as const, byday: days.map((day) => dayCodes[day]).join(','), ...times(span), ...usual },
      facts: endOfDay(span),
    })),
  )
  const always = hours.alwaysOpen
    ? [
        {
          fields: { freq: 'WEEKLY' as const, byday: everyDay, opens_at: '00:00', closes_at: '23:59', ...usual },
          facts: [fact('hours.alwaysOpen', 'A 24-hour service.', 'true')],
        },
      ]
    : []
  const exceptions = (hours.exceptions ?? []).flatMap(({ from, to = from, spans, reason }, at) => {
    const dates = { valid_from: from, valid_to: to, description: reason.en }
    const facts = [
      fact('hours.exception', 'Days that differ from the usual week.', String(at)),
      ...Object.entries(reason)
        .filter(([language]) => language !== 'en')
        .map(([language, text]) => fact(`hours.reason.${language}`, 'Why the hours are different.', text)),
    ]
    if (!spans) return [{ fields: dates, facts: [...facts, fact('hours.closed', 'It is closed all day.', 'true')] }]
    return spans.map((span) => ({
      fields: { freq: 'WEEKLY' as const, byday: everyDay, ...times(span), ...dates },
      facts: [...facts, ...endOfDay(span)],
    }))
  })
  const whole = [
    ...factsOf(shapes.hours, hours, 'hours', new Set([...held.hours, 'hours.id'])),
    fact(position('hours'), 'Which set of hours this is.', String(index)),
  ]
  return [...weekly, ...always, ...exceptions].map(({ fields, facts }, at) => ({
    id: ids('hours', hours.id, at),
    ...fields,
    attributes: attributesOf(
      [
        fact('hours.id', 'Schedules with the same value are one set of hours.', hours.id),
        fact('hours.timeZone', 'Where the clock is. The distance from UTC changes in summer.', 'Europe/London'),
        ...(at === 0 ? whole : []),
        ...facts,
      ],
      ids,
      'schedule',
      [hours.id, at],
    ),
  }))
}
