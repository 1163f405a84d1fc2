import type { ChannelKind, Hours } from '../directory.js'
import { minutesOf } from '../london-time.js'
import type { Barrier, SupportKind } from '../offer.js'
import { type ChannelInput, mustBe, rangeOf, readShare, type Share, type SizingInput } from './input.js'
import type { Range } from './interval.js'
import type { SizingNote } from './notes.js'
import { advisersFor } from './queue.js'
import { roundRange } from './rounding.js'

/** How much help one kind of channel gives, and what it takes. All ranges are rounded. */
export interface ChannelSize {
  kind: ChannelKind
  /** People in a year who use it for help. */
  people: Range
  /** Contacts in a week like most. */
  usualWeek: Range
  /** Contacts in a busy week. */
  busyWeek: Range
  /** Hours of work in a usual week and in a busy one. */
  work: { usual: Range; busy: Range }
  /** Advisers who are there at the same time, in the busiest hour. Whole people. Leave and training come on top. */
  advisers: { usual: Range; busy: Range }
  /** `queue`: people wait for an answer, by Erlang C. `work`: work is done when there is time, by plain division. */
  by: 'queue' | 'work'
}

/** How many people need help, and what it takes to help them. All ranges are rounded to what the input can bear. */
export interface Sizing {
  /** People in a year who need help. */
  people: Range
  /** Of those, how many have each reason. One person can be in several. */
  reasons: { reason: Barrier; people: Range }[]
  /** Of those, how many need each kind of help. One person can be in several. */
  kinds: { kind: SupportKind; people: Range }[]
  channels: ChannelSize[]
  /** What someone who reads the numbers must know. */
  notes: SizingNote[]
}

/** People wait for an answer on these, so chance decides how many advisers are enough. */
const queues: readonly ChannelKind[] = ['phone', 'textphone', 'relay', 'webchat', 'video', 'bsl-video-relay']

const times = (...ranges: Range[]): Range => ({
  low: ranges.reduce((product, { low }) => product * low, 1),
  likely: ranges.reduce((product, { likely }) => product * likely, 1),
  high: ranges.reduce((product, { high }) => product * high, 1),
})
const each = (range: Range, change: (value: number) => number): Range => ({
  low: change(range.low),
  likely: change(range.likely),
  high: change(range.high),
})

/**
 * How many people will need help with a service, by reason, kind and channel, and how many advisers that takes.
 * Every result is a range. Its low end has the low end of every input, and its high end the high ends, so the truth is
 * seldom near either. Nothing is filled in: what is not in the input is not in the answer.
 * @throws RangeError that names the part of the input that cannot be
 */
export function sizeSupport(input: SizingInput): Sizing {
  const { weeksAYear, target } = input
  mustBe('weeksAYear', weeksAYear, 1, 53)
  mustBe('target.share', target.share, 0, 0.999)
  mustBe('target.seconds', target.seconds, 0)
  mustBe('target.busy', target.busy, 0.01, 1)
  const notes: SizingNote[] = []
  const read = (name: string, share: Share): Range => {
    const { range, notes: said } = readShare(name, share, input)
    notes.push(...said)
    return range
  }
  const people = times(rangeOf('peopleAYear', input.peopleAYear, 0), read('needHelp', input.needHelp))
  const parts = <K extends string>(name: string, shares: Partial<Record<K, Share>> = {}): { key: K; people: Range }[] =>
    (Object.entries(shares) as [K, Share][]).map(([key, share]) => ({
      key,
      people: roundRange(times(people, read(`${name}.${key}`, share))),
    }))

  const reasons = parts<Barrier>('reasons', input.reasons).map(({ key, people: those }) => ({
    reason: key,
    people: those,
  }))
  const kinds = parts<SupportKind>('kinds', input.kinds).map(({ key, people: those }) => ({ kind: key, people: those }))
  const shares = input.channels.map((channel) => read(`channels.${channel.kind}`, channel.share))
  const sum = shares.reduce((total, { likely }) => total + likely, 0)
  // Someone who would phone or write does one of them for each question, so each channel gets its part of 100%.
  const part = sum > 1 ? 1 / sum : 1
  if (sum > 1.005) notes.push({ kind: 'several-channels', about: 'channels', share: sum })
  if (sum < 0.995) notes.push({ kind: 'no-channel', about: 'channels', share: 1 - sum })
  const channels = input.channels.map((channel, index) =>
    sizeChannel(
      channel,
      times(
        people,
        each(shares[index]!, (share) => share * part),
      ),
      input,
    ),
  )
  for (const { kind, by, advisers } of channels)
    if (by === 'queue' && advisers.usual.high === 1) notes.push({ kind: 'small-team', about: `channels.${kind}` })
  return { people: roundRange(people), reasons, kinds, channels, notes }
}

function sizeChannel(channel: ChannelInput, people: Range, input: SizingInput): ChannelSize {
  const { kind, hoursAWeek, atOnce = 1 } = channel
  const { weeksAYear, target } = input
  const name = `channels.${kind}`
  mustBe(`${name}.hoursAWeek`, hoursAWeek, 0.1, 168)
  mustBe(`${name}.atOnce`, atOnce, 1, 10)
  const minutes = rangeOf(`${name}.minutes`, channel.minutes, 0.1)
  const contacts = each(
    times(people, rangeOf(`${name}.contactsEach`, channel.contactsEach, 0)),
    (all) => all / weeksAYear,
  )
  const busy = times(contacts, rangeOf('busyWeek', input.busyWeek, 1))
  const peak = rangeOf('busiestHour', input.busiestHour, 1)
  const by = queues.includes(kind) ? 'queue' : 'work'
  const work = (week: Range): Range => each(times(week, minutes), (all) => all / 60 / atOnce)
  const advisers = (week: Range): Range => {
    if (by === 'work') return each(work(week), (hours) => Math.ceil(hours / (hoursAWeek * target.busy)))
    const anHour = times(week, peak)
    const at = (end: keyof Range): number =>
      Math.ceil(advisersFor({ anHour: anHour[end] / hoursAWeek, minutes: minutes[end] }, target) / atOnce)
    return { low: at('low'), likely: at('likely'), high: at('high') }
  }
  return {
    kind,
    people: roundRange(people),
    usualWeek: roundRange(contacts),
    busyWeek: roundRange(busy),
    work: { usual: roundRange(work(contacts)), busy: roundRange(work(busy)) },
    advisers: { usual: advisers(contacts), busy: advisers(busy) },
    by,
  }
}

/** Hours in a usual week when something is open, from its opening hours in a directory. Bank holidays are not taken off. */
export function hoursInWeek({ alwaysOpen, weekly = [] }: Pick<Hours, 'alwaysOpen' | 'weekly'>): number {
  if (alwaysOpen) return 168
  const minutes = weekly.flatMap(({ days, spans }) =>
    spans.map(
      ({ opens, closes, overnight }) =>
        days.length * (minutesOf(closes) + (overnight ? 24 * 60 : 0) - minutesOf(opens)),
    ),
  )
  return minutes.reduce((total, length) => total + length, 0) / 60
}
