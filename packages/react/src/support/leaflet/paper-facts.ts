import {
  channelsInOrder,
  type ContactChannel,
  exceptionLines,
  type Hours,
  type Language,
  type Localised,
  type Nation,
  phoneNumberWords,
  type Place,
  type SupportDirectory,
} from '@handrail/support'
import { instantOf } from '../opening-hours/now.js'

/** What a leaflet and a poster are printed from. */
export interface PaperFacts {
  /** The support directory, checked by `loadDirectory` or `parseDirectory`. */
  directory: SupportDirectory
  /**
   * The day it is printed: a `Date`, or text with a time zone such as `2026-11-23T09:30:00Z`. Days that differ from the usual
   * week are listed from then on.
   */
  at: Date | string
  /** What the service is for, in a sentence or two: `{ en: 'You need a permit to sell at a market.', cy: '…' }`. */
  summary: Localised
  /** What people need before they start, one thing each. */
  need?: readonly Localised[]
  /** The address on the web, short enough to copy by hand: "example.com/market". */
  webAddress: string
  /** The ids of the channels to print. All of them unless set. The order is that of the directory. */
  channels?: readonly string[]
  /** The ids of the places to print: those near the people who will read it. All of them unless set. */
  places?: readonly string[]
  /** Where it will be read. Leaves out channels and places that are not for this nation. */
  nation?: Nation
}

/** The facts in the form in which they are printed. */
export interface PrintedFacts extends Pick<PaperFacts, 'directory' | 'summary' | 'need'> {
  at: Date
  channels: readonly ContactChannel[]
  places: readonly Place[]
  /** An address as it is written out. */
  webAddress: (url?: string) => string
}

/**
 * Picks what is printed.
 *
 * @param component the name of the component, for the developer who reads the error
 * @throws RangeError when `at` is not a date and time, or an id is not in the directory
 */
export function printedFacts(facts: PaperFacts, component: string): PrintedFacts {
  const { directory, summary, need, nation, webAddress } = facts
  const base = written(webAddress)
  return {
    directory,
    summary,
    need,
    at: instantOf(facts.at, component),
    channels: chosen(channelsInOrder(directory), facts.channels, `${component} was given the channel`).filter(
      ({ nations }) => !nation || !nations || nations.includes(nation),
    ),
    places: chosen(directory.places ?? [], facts.places, `${component} was given the place`).filter(
      (place) => !nation || place.nation === nation,
    ),
    // A path is one on the service's own site.
    webAddress: (url = base) => (url.startsWith('/') ? base.split('/')[0]! + url : written(url)),
  }
}

/** Those with these ids, in the order of the directory. */
function chosen<Each extends { id: string }>(
  all: readonly Each[],
  ids: readonly string[] | undefined,
  fault: string,
): readonly Each[] {
  if (!ids) return all
  for (const id of ids)
    if (!all.some((each) => each.id === id)) throw new RangeError(`${fault} "${id}", which is not in the directory.`)
  return all.filter(({ id }) => ids.includes(id))
}

/** An address as people type it. Browsers add the rest. */
const written = (url: string): string => url.replace(/^https?:\/\//, '').replace(/\/$/, '')

/** How to reach a channel, written out: a number, an email address, an address on the web. */
export function writtenOut(channel: ContactChannel, { webAddress }: PrintedFacts): string[] {
  const { telephone, relayNumber, email, url } = channel
  return [
    ...(telephone ? [relayNumber ?? phoneNumberWords(telephone)] : []),
    ...(email ? [email] : []),
    ...(url ? [webAddress(url)] : []),
  ]
}

/**
 * The days that differ from the usual week, from the day of printing to the day by which the facts are checked again. What
 * comes later is not known yet, and would only be wrong on paper.
 */
export function differentDays(hours: Hours, { at, directory }: PrintedFacts, language: Language): string[] {
  const covered = hours.exceptions?.filter(({ from }) => from <= directory.reviewBy || isOver(directory, at))
  return exceptionLines({ ...hours, exceptions: covered }, at, language)
}

/** Whether the facts should have been checked again by then. */
export const isOver = ({ reviewBy }: Pick<SupportDirectory, 'reviewBy'>, at: Date): boolean =>
  reviewBy < at.toISOString().slice(0, 10)

/** Each language that people can be helped in, other than that of the page, with the first channel that has it. */
export function languagesIn(
  { channels }: PrintedFacts,
  page: Language,
): { language: string; channel: ContactChannel }[] {
  const first = new Map<string, ContactChannel>()
  for (const channel of channels)
    if (channel.availability === 'available' && channel.kind !== 'social')
      for (const language of channel.languages)
        if (language !== page && !first.has(language)) first.set(language, channel)
  return [...first].map(([language, channel]) => ({ language, channel }))
}
