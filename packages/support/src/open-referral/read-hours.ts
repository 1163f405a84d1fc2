import type { Hours, HoursException, Localised, Span } from '../directory.js'
import { minutesOf } from '../london-time.js'
import { daysOf, localised, newId, note, noteTheRest, type Reading, recordsOf, type Source, textOf } from './read.js'
import { position, shapes } from './records.js'
import { type Facts, readFacts, valueOf } from './taxonomy.js'

interface Schedule {
  source: Source
  facts: Facts
  path: string
}

/** Every set of hours in a document, as it is read. */
export interface HoursRead {
  /** Gives the id of the hours in the schedules of a record. Undefined when there are none that can be kept. */
  idOf: (owner: Source, path: string, name: string) => string | undefined
  /** The sets of hours, once every record was read. */
  all: () => { position: number; record: Hours }[]
}

/** Reads schedules. Those of a set that has an id of ours are put together again. Others make a set for each record. */
export function hoursReader(reading: Reading): HoursRead {
  const ours = new Map<string, Map<string, Schedule>>()
  const theirs = new Map<string, { id: string; record: Hours | undefined }>()
  return {
    idOf(owner, path, name) {
      const schedules = recordsOf(owner, 'schedules', path).map(({ entry, path: at }) => ({
        source: entry,
        facts: readFacts(entry.attributes).facts,
        path: at,
      }))
      const id = schedules[0]?.facts.get('hours.id')
      if (id === undefined) return schedules.length === 0 ? undefined : readTheirs(schedules, name, path)
      const set = ours.get(id) ?? new Map<string, Schedule>()
      ours.set(id, set)
      for (const schedule of schedules) {
        if (schedule.facts.get('hours.id') !== id) {
          note(
            reading,
            name,
            schedule.path,
            'It has schedules of two sets of hours.',
            'We used the first. Check the hours.',
          )
          continue
        }
        const key = textOf(schedule.source, 'id') ?? schedule.path
        if (!set.has(key)) set.set(key, schedule)
      }
      return id
    },
    all: () => [
      ...[...ours].map(([id, set]) => readOurs(reading, id, [...set.values()])),
      ...[...theirs.values()].flatMap(({ record }) => (record ? [{ position: Infinity, record }] : [])),
    ],
  }

  /** Schedules of another system. The same week is one set of hours, whoever keeps it. */
  function readTheirs(schedules: Schedule[], name: string, path: string): string | undefined {
    const { division, bankHolidays } = reading.ifMissing
    const weekly = weeksOf(reading, schedules, name)
    if (weekly.length === 0) return undefined
    if (!division || !bankHolidays) {
      note(
        reading,
        name,
        path,
        'HSDS has no field for bank holidays, so we left these hours out.',
        'Say what happens on bank holidays in "ifMissing": both "division" and "bankHolidays".',
      )
      return undefined
    }
    const key = JSON.stringify(weekly)
    const known = theirs.get(key)
    if (known) return known.id
    const id = newId(reading, `${name} hours`, 'hours')
    const always = weekly.length === 1 && weekly[0]!.days.length === 7 && isWholeDay(weekly[0]!.spans)
    theirs.set(key, {
      id,
      record: always ? { id, division, alwaysOpen: true } : { id, division, weekly, bankHolidays },
    })
    return id
  }
}

const isWholeDay = (spans: readonly Span[]): boolean =>
  spans.length === 1 && spans[0]!.opens === '00:00' && spans[0]!.closes === '24:00'

/** Puts a set of hours of ours together again. */
function readOurs(reading: Reading, id: string, schedules: Schedule[]): { position: number; record: Hours } {
  const facts = new Map(schedules.flatMap((schedule) => [...schedule.facts]))
  const rest = valueOf(shapes.hours, facts, 'hours') as Partial<Hours>
  const notes = schedules.map(({ source }) => textOf(source, 'notes')).find((text) => text !== undefined)
  const alwaysOpen = facts.get('hours.alwaysOpen') === 'true'
  const isException = (schedule: Schedule): boolean => schedule.facts.has('hours.exception')
  const usual = schedules.filter((each) => !isException(each) && !each.facts.has('hours.alwaysOpen'))
  const exceptions = exceptionsOf(reading, schedules.filter(isException), id)
  const weekly = alwaysOpen ? [] : weeksOf(reading, usual, id)
  const words = localised(notes, rest.note)
  delete rest.note
  const record = {
    ...rest,
    id,
    ...(alwaysOpen && { alwaysOpen: true as const }),
    ...(weekly.length > 0 && { weekly }),
    ...(exceptions.length > 0 && { exceptions }),
    ...(words && { note: words }),
  } as Hours
  return { position: Number(facts.get(position('hours')) ?? Infinity), record }
}

/** The days and times of schedules that are the same every week. Entries for the same days are one. */
function weeksOf(reading: Reading, schedules: Schedule[], name: string): NonNullable<Hours['weekly']> {
  const weeks = new Map<string, { days: NonNullable<ReturnType<typeof daysOf>>; spans: Span[] }>()
  const dated = schedules.filter(({ source }) => textOf(source, 'valid_to') !== undefined)
  for (const schedule of schedules) {
    const { source, path } = schedule
    const say = (wrong: string, fix: string): void => note(reading, name, path, wrong, fix)
    const until = textOf(source, 'valid_to')
    if (until !== undefined && dated.length < schedules.length) {
      say(
        `These hours are only from ${textOf(source, 'valid_from') ?? 'a day'} to ${until}, so we left them out.`,
        'If they replace the usual hours on those days, add an exception.',
      )
      continue
    }
    const days = everyWeek(source) ? daysOf(textOf(source, 'byday') ?? '') : undefined
    const span = days && spanOf(reading, schedule, name)
    if (!span) {
      say('This is not a time on some days of every week, so we left it out.', 'Write it in the "note" of the hours.')
      continue
    }
    if (until !== undefined)
      say(`These hours are known until ${until}. We used them for every week.`, `Check them again by ${until}.`)
    noteTheRest(reading, source, hoursFields, path, name)
    const key = days.join(',')
    const week = weeks.get(key) ?? { days, spans: [] }
    weeks.set(key, week)
    week.spans.push(span)
  }
  return [...weeks.values()]
}

const hoursFields = [
  'freq',
  'interval',
  'byday',
  'opens_at',
  'closes_at',
  'valid_from',
  'valid_to',
  'dtstart',
  'wkst',
  'timezone',
  // Made from the times, in our exports. In those of others they say the same as the times.
  'description',
  'notes',
]

const everyWeek = (source: Source): boolean =>
  source.freq === 'WEEKLY' &&
  (source.interval === undefined || source.interval === null || source.interval === 1) &&
  ['count', 'until', 'byweekno', 'bymonthday', 'byyearday'].every(
    (name) => source[name] === undefined || source[name] === null,
  )

/** Opening and closing time on the clock. */
function spanOf(reading: Reading, { source, facts, path }: Schedule, name: string): Span | undefined {
  const time = /^([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/
  const opens = time.exec(textOf(source, 'opens_at') ?? '')
  const closes = time.exec(textOf(source, 'closes_at') ?? '')
  if (!opens || !closes) return undefined
  const fixed = opens[3] ?? closes[3] ?? (typeof source.timezone === 'number' ? String(source.timezone) : undefined)
  if (fixed !== undefined)
    note(
      reading,
      name,
      path,
      `The times have a fixed distance from UTC (${fixed}), which is wrong for half of the year.`,
      `We read ${opens[1]}:${opens[2]} as the time on a clock in the United Kingdom, in summer and in winter. Check it.`,
    )
  const [from, to] = [`${opens[1]}:${opens[2]}`, `${closes[1]}:${closes[2]}`]
  if (facts.has('hours.endOfDay') && to === '23:59') return { opens: from, closes: '24:00' }
  if (!facts.has('hours.id') && from === '00:00' && to === '23:59') {
    note(
      reading,
      name,
      path,
      'It opens at 00:00 and closes at 23:59.',
      'We read this as the whole day, which is how HSDS says it.',
    )
    return { opens: from, closes: '24:00' }
  }
  return minutesOf(to) <= minutesOf(from) ? { opens: from, closes: to, overnight: true } : { opens: from, closes: to }
}

/** Days that differ, in the order of the directory. */
function exceptionsOf(reading: Reading, schedules: Schedule[], name: string): HoursException[] {
  const byNumber = new Map<number, HoursException>()
  for (const schedule of schedules) {
    const { source, facts, path } = schedule
    const at = Number(facts.get('hours.exception'))
    const [from, to] = [textOf(source, 'valid_from') ?? '', textOf(source, 'valid_to') ?? '']
    const others = Object.fromEntries(
      [...facts].flatMap(([code, text]) => (code.startsWith('hours.reason.') ? [[code.slice(13), text]] : [])),
    )
    const known = byNumber.get(at)
    const reason = localised(textOf(source, 'description'), others) as Localised
    const exception: HoursException = known ?? { from, ...(to !== from && { to }), reason }
    byNumber.set(at, exception)
    if (facts.has('hours.closed')) {
      exception.closed = true
      continue
    }
    const span = spanOf(reading, schedule, name)
    if (span) exception.spans = [...(exception.spans ?? []), span]
    else note(reading, name, path, 'It does not say when it is open on these days.', 'Add the times by hand.')
  }
  return [...byNumber].sort(([a], [b]) => a - b).map(([, exception]) => exception)
}
