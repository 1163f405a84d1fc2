import { bankHolidayName } from './bank-holiday-names.js'
import { dateRangeWords, dateWords, timeWords } from './dates-and-times.js'
import type { Day, Hours, Language, LanguageTag, LocalDate, Span } from './directory.js'
import type { OpeningStatus } from './hours.js'
import { strings } from './hours.strings.js'
import type { Moment } from './hours.strings.js'
import { addDays, dayOf, daysBetween, localMoment } from './london-time.js'
import { textIn } from './text.js'
import { wordsIn } from './words.js'

const week: readonly Day[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

function moment(now: LocalDate, date: LocalDate, time: string, language: Language): Moment {
  const ahead = daysBetween(now, date)
  const when = ahead <= 0 ? 'today' : ahead === 1 ? 'tomorrow' : ahead < 7 ? 'soon' : 'later'
  return { when, day: dayOf(date), date: dateWords(date, language), time: timeWords(time, language) }
}

/**
 * A status in one or two short sentences, with no full stop at the end: `Open now, until 5pm`,
 * `Closed now. Opens tomorrow at 9am`.
 * @param status from `openingStatus`
 */
export function openingStatusWords(status: OpeningStatus, language: Language): string {
  const words = wordsIn(strings, language)
  const today = localMoment(status.at).date
  const sentences = status.open ? [openWords(status, today, language)] : closedWords(status, today, language)
  if (status.bankHolidaysUnknown) sentences.push(words.bankHolidaysUnknown)
  return sentences.join('. ')
}

function openWords(status: OpeningStatus & { open: true }, today: LocalDate, language: Language): string {
  const words = wordsIn(strings, language)
  if (!status.until) return status.alwaysOpen ? words.openNowAlways : words.openNow
  const { date, time } = localMoment(status.until)
  // Closing at 00:00 is "midnight" at the end of the day before.
  const until = moment(today, time === '00:00' ? addDays(date, -1) : date, time, language)
  return status.alwaysOpen && until.when === 'later' ? words.openNowAlways : words.openUntil(until)
}

function closedWords(status: OpeningStatus & { open: false }, today: LocalDate, language: Language): string[] {
  const words = wordsIn(strings, language)
  const { reason, opensAt } = status
  const closed = !reason
    ? words.closedNow
    : reason.kind === 'exception'
      ? words.closedBecause(textIn(reason.words, language))
      : words.closedForBankHoliday(bankHolidayName(reason.title, language))
  if (!opensAt) return [closed]
  const { date, time } = localMoment(opensAt)
  const opens = moment(today, date, time, language)
  // "Monday at midnight" could be either end of Monday.
  return [closed, time === '00:00' ? words.opensAtMidnight(opens) : words.opensAt(opens)]
}

/**
 * The usual hours, a line for each group of days: `Monday to Friday, 9am to 5pm`, then a line for bank holidays.
 * A 24-hour service is the one line `24-hour service`.
 * @param hours checked hours, from `loadDirectory`
 */
export function hoursLines(hours: Hours, language: Language): string[] {
  const words = wordsIn(strings, language)
  if (hours.alwaysOpen) return [words.alwaysOpen]
  const times = week.map((day) => {
    const spans = (hours.weekly ?? []).filter(({ days }) => days.includes(day)).flatMap((entry) => entry.spans)
    return spans.length === 0 ? '' : spansWords(spans, language)
  })
  const lines: string[] = []
  for (let first = 0; first < week.length; first++) {
    let last = first
    while (last + 1 < week.length && times[last + 1] === times[first]) last++
    if (times[first]) lines.push(`${dayGroupWords(first, last, language)}, ${times[first]}`)
    first = last
  }
  return [...lines, bankHolidayLine(hours, language)]
}

function dayGroupWords(first: number, last: number, language: Language): string {
  const words = wordsIn(strings, language)
  if (last - first === 6) return words.everyDay
  if (last === first) return words.days[week[first]!]
  return last - first === 1 ? words.twoDays(week[first]!, week[last]!) : words.dayRange(week[first]!, week[last]!)
}

function bankHolidayLine({ bankHolidays }: Hours, language: Language): string {
  const words = wordsIn(strings, language)
  if (bankHolidays === 'open') return words.openOnBankHolidays
  if (typeof bankHolidays === 'object') return words.bankHolidayHours(spansWords(bankHolidays.spans, language))
  return words.closedOnBankHolidays
}

function spansWords(spans: readonly Span[], language: Language): string {
  const words = wordsIn(strings, language)
  const ranges = [...spans]
    .sort((a, b) => (a.opens < b.opens ? -1 : 1))
    .map(({ opens, closes, overnight }) => {
      if (opens === '00:00' && closes === '24:00') return words.wholeDay
      const range = overnight && closes !== '00:00' ? words.overnightRange : words.timeRange
      return range(timeWords(opens, language), timeWords(closes, language))
    })
  const last = ranges.pop() ?? ''
  return ranges.length === 0 ? last : words.and(ranges.join(', '), last)
}

/**
 * What a table of hours cannot say, such as when it is busiest: a sentence to print under `hoursLines`.
 * @param hours checked hours, from `loadDirectory`
 * @param language any language of the directory. English when the note is not in it.
 */
export const hoursNote = ({ note }: Pick<Hours, 'note'>, language: LanguageTag): string | undefined =>
  note && textIn(note, language)

/**
 * The days to come that differ from the usual week, soonest first:
 * `24 December 2026: 9am to midday (Christmas Eve)`. Days that are over are left out.
 * @param hours checked hours, from `loadDirectory`
 * @param at now
 */
export function exceptionLines(hours: Hours, at: Date, language: Language): string[] {
  const words = wordsIn(strings, language)
  const today = localMoment(at).date
  return (hours.exceptions ?? [])
    .filter(({ from, to = from }) => to >= today)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, to = from, spans, reason }) => {
      const dates = dateRangeWords(from, to, language)
      const why = textIn(reason, language)
      return spans ? words.exceptionHours(dates, spansWords(spans, language), why) : words.exceptionClosed(dates, why)
    })
}
