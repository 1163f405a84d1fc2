import type { ChannelKind, LocalDate } from '../directory.js'
import type { Barrier, SupportKind } from '../offer.js'
import type { FiguresOptions } from './figures.js'
import { figureOf } from './figures.js'
import { type Range, wilsonInterval } from './interval.js'
import type { SizingNote } from './notes.js'
import type { QueueTarget } from './queue.js'

/** A number, or how far apart it could be. */
export type Amount = number | Range

/** An answer to your own survey: so many of those you asked. Gives a range by itself, from the number asked. */
export interface SurveyShare {
  people: number
  asked: number
  /** You asked only online, so nobody who is not online could answer. */
  onlineOnly?: true
}

/** A figure of `listFigures`. It has no range, so you say how far it may be from the truth about the people you serve. */
export interface FigureShare {
  figure: string
  /** How far off it may be, from 0 to 1: 0.05 is 5% of people more or fewer. */
  within: number
}

/** What you judge it to be, when nobody has asked. From 0 to 1. */
export type Share = SurveyShare | FigureShare | { judged: Range }

/** How people use one kind of channel, and what it takes to answer. */
export interface ChannelInput {
  kind: ChannelKind
  /** The share of people who need help and would use it. People can name several channels. */
  share: Share
  /** How many times each of them gets in touch in a year. */
  contactsEach: Amount
  /** Minutes that an adviser needs for each contact, with notes written after it. */
  minutes: Amount
  /** Hours in a week when someone answers it. `hoursInWeek` works it out from opening hours. */
  hoursAWeek: number
  /** For webchat: how many people one adviser talks to at once. 1, unless set. */
  atOnce?: number
}

/** What is known about a service and the people who use it. Nothing is filled in for you. */
export interface SizingInput {
  /** How many people use the service in a year. */
  peopleAYear: Amount
  /** The share of them who need help. */
  needHelp: Share
  /** Of those, the share who have each reason. One person often has several, so they can add up to more than 100%. */
  reasons?: Partial<Record<Barrier, Share>>
  /** Of those, the share who need each kind of help. These can add up to more than 100% too. */
  kinds?: Partial<Record<SupportKind, Share>>
  channels: ChannelInput[]
  /** Weeks in a year when the service answers. */
  weeksAYear: number
  /** A busy week has so many times the contacts of a usual one: 1.5 is half as many again. */
  busyWeek: Amount
  /** The busiest hour has so many times the contacts of an hour on average. 1 when they come evenly. */
  busiestHour: Amount
  /** How soon phone and webchat have to be answered, and how busy advisers may be. */
  target: QueueTarget
  /** Today, in the form `2026-11-23`, to tell how old figures are. */
  on: LocalDate
  /** A figure that is more than so many years old is said to be old. */
  oldAfterYears: number
}

/** A share, as a range from 0 to 1, and what to know about it. */
export interface ReadShare {
  range: Range
  notes: SizingNote[]
}

const number = (value: number): string => (Number.isNaN(value) ? 'not a number' : String(value))

/** Refuses what would give a number that means nothing. */
export function mustBe(name: string, value: number, least: number, most: number = Infinity): void {
  if (value >= least && value <= most && Number.isFinite(value)) return
  const range = most === Infinity ? `${least} or more` : `from ${least} to ${most}`
  throw new RangeError(`${name} is ${number(value)}. Use a number, ${range}.`)
}

/** A number as a range, or a range whose ends are in order. */
export function rangeOf(name: string, amount: Amount, least: number, most?: number): Range {
  const range = typeof amount === 'number' ? { low: amount, likely: amount, high: amount } : amount
  for (const end of ['low', 'likely', 'high'] as const) mustBe(`${name}, ${end},`, range[end], least, most)
  if (range.low > range.likely || range.likely > range.high)
    throw new RangeError(`${name} goes from ${range.low} by ${range.likely} to ${range.high}. Put the smallest first.`)
  return range
}

/** A small survey tells little: below this many people the notes say to ask more. */
const fewPeople = 100

/** A share as a range, from any of its sources. */
export function readShare(name: string, share: Share, options: FiguresOptions): ReadShare {
  if ('judged' in share) return { range: rangeOf(name, share.judged, 0, 1), notes: [{ kind: 'judged', about: name }] }
  if ('figure' in share) {
    mustBe(`${name}, within,`, share.within, 0, 1)
    const figure = figureOf(share.figure, options)
    if (figure.unit !== 'share' || !figure.mayStandFor)
      throw new RangeError(`"${figure.id}" cannot stand for a share of people who need help. Use one with mayStandFor.`)
    const range = {
      low: Math.max(0, figure.value - share.within),
      likely: figure.value,
      high: Math.min(1, figure.value + share.within),
    }
    return { range, notes: [{ kind: 'figure', about: name, figure }] }
  }
  const notes: SizingNote[] = [
    ...(share.asked < fewPeople ? [{ kind: 'few-asked' as const, about: name, asked: share.asked }] : []),
    ...(share.onlineOnly ? [{ kind: 'asked-online' as const, about: name }] : []),
  ]
  return { range: wilsonInterval(share.people, share.asked), notes }
}
