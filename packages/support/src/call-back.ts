import { type ContactChannel, channelsInOrder } from './channels.js'
import { contactTimes, type ContactTime, type ContactTimesOptions } from './contact-times.js'
import type { Nation, SupportDirectory } from './directory.js'

/** A time that people can choose: one of `contactTimes`, or one of a service's own with its words. */
export type TimeChoice = ContactTime | { value: string; label: string }

/**
 * How people can talk on a call: a language by its tag, such as `cy`, or one of these. `relay` is Relay UK, and
 * `interpreter` any other language.
 */
export type CallBackWay = 'relay' | 'interpreter' | (string & {})

/** What a service offers to people who want to be called: the page and the check of what they send are made from it. */
export interface CallBackOffered {
  directory: SupportDirectory
  /** The instant that it is about. */
  at: Date
  /** The channel of kind `callback`, with its hours. Missing when the directory has none. */
  channel?: ContactChannel
  /** When people can be called. Empty when nothing is free, or nobody can be called. */
  times: TimeChoice[]
  /** How they can talk. One or none is no choice, so then it is not asked. */
  ways: CallBackWay[]
  /** The Relay UK channel, if the directory says that it cannot be used. So it can be said why. */
  withoutRelay?: ContactChannel
}

/** Options of `callBackOffered`. */
export interface CallBackOptions extends ContactTimesOptions {
  /** The id of the channel, if the directory has several of kind `callback`. */
  channel?: string
  /** Where the person lives, for channels that are for one nation. */
  nation?: Nation
  /** Times of a service's own, instead of those that the opening hours give. */
  times?: readonly TimeChoice[]
}

/**
 * What can be offered to someone who asks to be called: times from the hours of the `callback` channel, and ways to talk
 * from its languages, its interpreter and the Relay UK channel.
 *
 * British Sign Language is left out, as a call by phone has none: people who sign use Relay UK or video relay.
 *
 * @param directory checked, from `loadDirectory`
 * @param at the instant to ask about, usually `new Date()`
 * @throws RangeError when `at` is not a real date
 */
export function callBackOffered(
  directory: SupportDirectory,
  at: Date,
  { channel: id, nation, times: own, ...options }: CallBackOptions = {},
): CallBackOffered {
  const channels = channelsInOrder(directory, { nation })
  const channel = channels.find((each) => (id ? each.id === id : each.kind === 'callback'))
  const relay = channels.find(({ kind }) => kind === 'relay')
  const isOffered = channel?.availability === 'available'
  const free = channel?.hours ? contactTimes(channel.hours, at, options) : []
  return {
    directory,
    at,
    ...(channel && { channel }),
    times: isOffered ? [...(own ?? free)] : [],
    ways: isOffered
      ? [
          ...channel.languages.filter((tag) => tag !== 'bfi'),
          ...(relay?.availability === 'available' ? ['relay'] : []),
          ...(channel.interpreter === 'on-request' ? ['interpreter'] : []),
        ]
      : [],
    ...(relay && relay.availability !== 'available' && { withoutRelay: relay }),
  }
}
