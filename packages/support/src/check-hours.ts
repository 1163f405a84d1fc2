import type { Notes } from './notes.js'
import { dateWords, dateRangeWords, timeWords } from './dates-and-times.js'
import type { Day, Hours, HoursException, Span } from './directory.js'
import { minutesOf } from './london-time.js'
import { inside } from './problem.js'

const week: readonly Day[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const dayLength = 24 * 60

interface Placed {
  span: Span
  path: string
}

/** Checks what a shape cannot say about opening hours. The shape has been checked. */
export function checkHours(hours: Hours, path: string, notes: Notes): void {
  const say = (at: string, wrong: string, fix: string): void => notes.problem(at, hours.id, wrong, fix)
  if (hours.alwaysOpen) {
    for (const name of ['weekly', 'bankHolidays'] as const)
      if (hours[name])
        say(inside(path, name), `A 24-hour service does not have "${name}".`, `Remove it, or alwaysOpen.`)
  } else {
    if (!hours.weekly)
      say(
        inside(path, 'weekly'),
        '"weekly" is missing.',
        'Add the usual week, or "alwaysOpen": true for a 24-hour service.',
      )
    if (!hours.bankHolidays)
      say(inside(path, 'bankHolidays'), '"bankHolidays" is missing.', 'Add "closed", "open" or the times it is open.')
  }

  const byDay = new Map<Day, Placed[]>(week.map((day) => [day, []]))
  hours.weekly?.forEach(({ days, spans }, index) => {
    const placed = checkSpans(spans, inside(inside(inside(path, 'weekly'), index), 'spans'), say)
    for (const day of days) byDay.get(day)?.push(...placed)
  })
  checkOverlaps(byDay, say)
  if (typeof hours.bankHolidays === 'object')
    checkOneDay(hours.bankHolidays.spans, inside(inside(path, 'bankHolidays'), 'spans'), say)
  checkExceptions(hours.exceptions ?? [], inside(path, 'exceptions'), say)
}

type Say = (path: string, wrong: string, fix: string) => void

const closing = ({ closes, overnight }: Span): number => minutesOf(closes) + (overnight ? dayLength : 0)

const spanWords = ({ opens, closes }: Span): string => `${timeWords(opens, 'en')} to ${timeWords(closes, 'en')}`

/** Checks each span by itself, and gives back those that make sense. */
function checkSpans(spans: readonly Span[], path: string, say: Say): Placed[] {
  const good: Placed[] = []
  spans.forEach((span, index) => {
    const at = inside(path, index)
    const [opens, closes] = [minutesOf(span.opens), minutesOf(span.closes)]
    if (span.overnight && closes > opens)
      say(
        at,
        `It is open for more than 24 hours, from ${span.opens} to ${span.closes} the next day.`,
        'Remove "overnight".',
      )
    else if (!span.overnight && closes < opens) {
      const times = `It opens at ${span.opens} and closes at ${span.closes}, which is earlier.`
      say(at, times, 'If it closes on the next day, add "overnight": true. If not, check the times.')
    } else if (!span.overnight && closes === opens) {
      const fix = 'For a whole day, use 00:00 to 24:00. If not, check the times.'
      say(at, `It opens and closes at the same time, ${span.opens}.`, fix)
    } else good.push({ span, path: at })
  })
  return good
}

const overlapFix = 'Change the times so that one ends before the next starts, or join them into one.'

function firstOverlap(spans: readonly Placed[]): [Placed, Placed] | undefined {
  const sorted = [...spans].sort((a, b) => minutesOf(a.span.opens) - minutesOf(b.span.opens))
  for (let index = 1; index < sorted.length; index++)
    if (minutesOf(sorted[index]!.span.opens) < closing(sorted[index - 1]!.span))
      return [sorted[index - 1]!, sorted[index]!]
  return undefined
}

function checkOneDay(spans: readonly Span[], path: string, say: Say): void {
  const overlap = firstOverlap(checkSpans(spans, path, say))
  if (overlap) say(overlap[1].path, `${spanWords(overlap[1].span)} overlaps ${spanWords(overlap[0].span)}.`, overlapFix)
}

function checkOverlaps(byDay: ReadonlyMap<Day, Placed[]>, say: Say): void {
  const said = new Set<string>()
  week.forEach((day, index) => {
    const spans = byDay.get(day)!
    const within = firstOverlap(spans)
    // What is still running from the night before.
    const running = byDay.get(week[(index + 6) % 7]!)!.filter(({ span }) => span.overnight)
    const after = spans.flatMap((next): [Placed, Placed][] =>
      running.filter(({ span }) => minutesOf(next.span.opens) < minutesOf(span.closes)).map((night) => [night, next]),
    )[0]
    const overlap = within ?? after
    if (!overlap) return
    const [first, second] = overlap
    // The same mistake on 5 days is 1 mistake.
    if (said.has(first.path + second.path)) return
    said.add(first.path + second.path)
    const named = day[0]!.toUpperCase() + day.slice(1)
    const night = within ? '' : ' from the night before'
    say(second.path, `On ${named}, ${spanWords(second.span)} overlaps ${spanWords(first.span)}${night}.`, overlapFix)
  })
}

function checkExceptions(exceptions: readonly HoursException[], path: string, say: Say): void {
  exceptions.forEach((exception, index) => {
    const at = inside(path, index)
    const { from, to = from, closed, spans } = exception
    if (to < from)
      say(
        inside(at, 'to'),
        `${dateWords(to, 'en')} is before ${dateWords(from, 'en')}.`,
        'Swap "from" and "to", or check the years.',
      )
    if (closed && spans) say(at, 'It is closed, and has times when it is open.', 'Remove "closed" or "spans".')
    if (!closed && !spans)
      say(at, 'It does not say if it is open.', 'Add "closed": true, or "spans" with the times it is open.')
    if (spans) checkOneDay(spans, inside(at, 'spans'), say)
    const other = exceptions
      .slice(0, index)
      .find((earlier) => earlier.from <= to && from <= (earlier.to ?? earlier.from))
    if (other)
      say(
        at,
        `These days overlap another exception, ${dateRangeWords(other.from, other.to ?? other.from, 'en')}.`,
        'Keep one of them for each day.',
      )
  })
}
