import { strings } from './channels.strings.js'
import type { Channel, Hours, Language, Nation, ResponseTime, SupportDirectory } from './directory.js'
import { relayNumber } from './phone.js'
import { textIn } from './text.js'
import { wordsIn } from './words.js'

/** A channel that is ready to print: what it refers to by id is here in full. */
export interface ContactChannel extends Omit<Channel, 'hours' | 'languages'> {
  /** Its opening hours. A relay channel has those of the phone channel it reaches. */
  hours?: Hours
  /** Languages people can get help in. */
  languages: string[]
  /** Relay only: the phone number to read, `18001 01632 960 001`. Give `telephone` to `relayHref` for the link. */
  relayNumber?: string
}

/** Options of `channelsInOrder`. */
export interface ChannelsOptions {
  /** `question` is the short list beside each question. `get-support` is every channel. */
  on?: 'get-support' | 'question'
  /** Leave out channels that are not for this nation. */
  nation?: Nation
}

/**
 * The channels to print, in the one order that every page keeps: the order of the file, with social media last.
 * Channels that are not available are in it too, with their reason: leaving one out tells people nothing.
 * WCAG 2.2 criterion 3.2.6, Consistent Help. GOV.UK Design System, "Contact a department or service team".
 * @param directory checked, from `loadDirectory`
 */
export function channelsInOrder(directory: SupportDirectory, options: ChannelsOptions = {}): ContactChannel[] {
  const { on = 'get-support', nation } = options
  const beside = new Set(directory.questionHelp?.channels)
  const shown = directory.channels.filter(
    ({ id, nations }) => (on === 'get-support' || beside.has(id)) && (!nation || !nations || nations.includes(nation)),
  )
  const social = (channel: Channel): boolean => channel.kind === 'social'
  const channels = byId(directory.channels)
  const hours = byId(directory.hours ?? [])
  return [...shown.filter((channel) => !social(channel)), ...shown.filter(social)].map((channel) =>
    inFull(channel, channels, hours, directory.languages),
  )
}

const byId = <T extends { id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((entry) => [entry.id, entry]))

function inFull(
  channel: Channel,
  channels: ReadonlyMap<string, Channel>,
  allHours: ReadonlyMap<string, Hours>,
  languages: string[],
): ContactChannel {
  const { hours: _, ...rest } = channel
  const reached = channel.relayOf ? channels.get(channel.relayOf) : undefined
  const hoursId = reached ? reached.hours : channel.hours
  const hours = hoursId ? allHours.get(hoursId) : undefined
  return {
    ...rest,
    languages: channel.languages ?? languages,
    ...(hours && { hours }),
    ...(reached && reached.telephone && { telephone: reached.telephone, relayNumber: relayNumber(reached.telephone) }),
  }
}

/** The name to print above a channel: its own, or the usual one for its kind, such as `Phone`. */
export const channelName = (channel: Pick<Channel, 'kind' | 'name'>, language: Language): string =>
  channel.name ? textIn(channel.name, language) : wordsIn(strings, language)[channel.kind]

/** How soon people get an answer: `We aim to respond within 2 working days`. */
export const responseTimeWords = ({ amount, unit }: ResponseTime, language: Language): string =>
  wordsIn(strings, language).responseTime[unit](amount)
