import { dateRangeWords, dateWords } from '../dates-and-times.js'
import type { Day, Hours, Span } from '../directory.js'
import { inside } from '../problem.js'
import type { Facts, Say } from './facts.js'

const week: readonly Day[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

const spansKey = (spans: readonly Span[]): string =>
  spans
    .map(({ opens, closes, overnight }) => `${opens} ${closes} ${overnight ?? ''}`)
    .sort()
    .join(', ')

/** What two sets of hours have in common when they are the same, however they are written down. */
export function hoursKey({ division, weekly = [], bankHolidays, exceptions = [], alwaysOpen }: Hours): string {
  const days = week.map((day) =>
    spansKey(weekly.filter(({ days: named }) => named.includes(day)).flatMap(({ spans }) => spans)),
  )
  const holidays = typeof bankHolidays === 'object' ? spansKey(bankHolidays.spans) : bankHolidays
  const others = exceptions.map(({ from, to = from, spans = [] }) => `${from} ${to} ${spansKey(spans)}`).sort()
  return JSON.stringify([alwaysOpen ?? false, division, days, holidays, others])
}

/** Hours that are there twice, that nothing keeps, that are over, or that we cannot know. */
export function reviewHours(facts: Facts, say: Say): void {
  const first = new Map<string, string>()
  const users = [...facts.channels, ...facts.places]
  const used = new Set(users.map(({ it }) => it.hours))
  for (const { it, path } of facts.hours) {
    const key = hoursKey(it)
    const other = first.get(key)
    if (other === undefined) first.set(key, it.id)
    else
      say(
        'hours-twice',
        path,
        it.id,
        `These hours are the same as "${other}".`,
        `If they will always be the same, remove these and use "${other}". If not, leave them.`,
      )
    if (!used.has(it.id) && facts.complete('channels') && facts.complete('places'))
      say('hours-unused', path, it.id, 'No channel or place keeps these hours.', 'Use them, or remove them.')
    reviewExceptions(it, path, facts, say)
    reviewBankHolidays(it, path, facts, say)
  }
}

function reviewExceptions({ id, exceptions = [] }: Hours, path: string, { today }: Facts, say: Say): void {
  exceptions.forEach(({ from, to = from }, index) => {
    if (to >= today) return
    const dates = dateRangeWords(from, to, 'en')
    say(
      'exception-over',
      inside(inside(path, 'exceptions'), index),
      id,
      `The different hours on ${dates} are over.`,
      'Remove them. Nobody sees them now.',
    )
  })
}

/** The last year whose bank holidays are known, or none. */
const lastYear = (events: readonly { date: string }[]): string =>
  events
    .map(({ date }) => date.slice(0, 4))
    .sort()
    .at(-1) ?? ''

function reviewBankHolidays(hours: Hours, path: string, facts: Facts, say: Say): void {
  const { id, division, alwaysOpen, bankHolidays } = hours
  if (alwaysOpen || bankHolidays === 'open') return
  const { today, value, whole } = facts
  const last = lastYear(facts.bankHolidays[division].events)
  // The facts count until they are checked again.
  const until = whole('reviewBy') && value.reviewBy > today ? value.reviewBy : today
  if (until.slice(0, 4) <= last) return
  say(
    'bank-holidays-end',
    inside(path, 'bankHolidays'),
    id,
    `These hours count until ${dateWords(until, 'en')}, and the bank holidays are known to the end of ${last || 'no year'}.`,
    'Install the newest @handrail/support, or give a newer list of bank holidays. "handrail-support bank-holidays" tells how.',
  )
}
