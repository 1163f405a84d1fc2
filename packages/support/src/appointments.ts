import type { TimeChoice } from './call-back.js'
import { type ContactChannel, channelsInOrder } from './channels.js'
import { contactTimes, type ContactTimesOptions } from './contact-times.js'
import type { Hours, Nation, SupportDirectory } from './directory.js'
import type { SupportOffer } from './offer.js'
import type { Place } from './place.js'

/** How people can meet someone. */
export type AppointmentWay = 'in-person' | 'video' | 'phone'

/** What a service offers to people who want an appointment: the page and the check of what they send are made from it. */
export interface AppointmentsOffered {
  directory: SupportDirectory
  /** The instant that it is about. */
  at: Date
  /** The offer of the directory. Missing when it has none with that id. */
  offer?: SupportOffer
  /** How people can meet. Empty when there is no appointment to be had. */
  ways: AppointmentWay[]
  /** Where they can meet: the places of the offer that take appointments. */
  places: Place[]
  /** Places of the offer that cannot be used, or not now. So it can be said why. */
  placesNot: Place[]
  /** Ways that the directory says cannot be used, or not now. So it can be said why. */
  channelsNot: ContactChannel[]
  /** Every time that is free anywhere, soonest first. */
  times: TimeChoice[]
  /** The `value` of each time that is free there, by the id of a place, `video` or `phone`. */
  timesAt: Record<string, string[]>
}

/** Options of `appointmentsOffered`. */
export interface AppointmentOptions extends ContactTimesOptions {
  /** Where the person lives. Leaves out places and channels that are not for this nation. */
  nation?: Nation
  /** Times of a service's own, for every way and place, instead of those that the opening hours give. */
  times?: readonly TimeChoice[]
}

/** Which way to meet each kind of channel gives. */
const wayOf = { video: 'video', phone: 'phone', callback: 'phone' } as const

/**
 * What can be offered to someone who asks for an appointment. Places come from the offer, if they take appointments.
 * Meeting by video or by phone comes from its channels. Times come from the hours of each.
 *
 * @param directory checked, from `loadDirectory`
 * @param offerId the `id` of the offer that people get by appointment
 * @param at the instant to ask about, usually `new Date()`
 * @throws RangeError when `at` is not a real date
 */
export function appointmentsOffered(
  directory: SupportDirectory,
  offerId: string,
  at: Date,
  { nation, times: own, ...options }: AppointmentOptions = {},
): AppointmentsOffered {
  const offer = directory.offers?.find(({ id }) => id === offerId)
  const isOffered = offer && (offer.availability ?? 'available') === 'available'
  const allPlaces = (directory.places ?? []).filter(
    (place) =>
      offer?.places?.includes(place.id) && place.appointment !== 'drop-in' && (!nation || place.nation === nation),
  )
  const canBeUsed = ({ availability = 'available' }: Place): boolean => availability === 'available'
  const places = isOffered ? allPlaces.filter(canBeUsed) : []
  const channels = channelsInOrder(directory, { nation }).filter(
    ({ id, kind }) => offer?.channels?.includes(id) && kind in wayOf,
  )
  const byChannel = new Map(
    channels
      .filter(({ availability }) => isOffered && availability === 'available')
      // The first channel of a kind counts: the last one that is put into a map stays.
      .reverse()
      .map((channel) => [wayOf[channel.kind as keyof typeof wayOf], channel.hours] as const),
  )
  const free = (hours: Hours | undefined): TimeChoice[] => [...(own ?? (hours ? contactTimes(hours, at, options) : []))]
  const timesOf: Record<string, TimeChoice[]> = Object.fromEntries([
    ...places.map((place) => [place.id, free(directory.hours?.find(({ id }) => id === place.hours))] as const),
    ...[...byChannel].map(([way, hours]) => [way, free(hours)] as const),
  ])
  return {
    directory,
    at,
    ...(offer && { offer }),
    ways: [
      ...(places.length > 0 ? (['in-person'] as const) : []),
      ...(['video', 'phone'] as const).filter((way) => byChannel.has(way)),
    ],
    places,
    placesNot: isOffered ? allPlaces.filter((place) => !canBeUsed(place)) : [],
    channelsNot: channels.filter(({ availability }) => isOffered && availability !== 'available'),
    times: own ? free(undefined) : inOrder(Object.values(timesOf).flat()),
    timesAt: Object.fromEntries(
      Object.entries(timesOf).map(([where, times]) => [where, times.map(({ value }) => value)]),
    ),
  }
}

/** Each time once, soonest first: their values start with the date and the time. */
const inOrder = (times: readonly TimeChoice[]): TimeChoice[] =>
  [...new Map(times.map((time) => [time.value, time])).values()].sort((a, b) => (a.value < b.value ? -1 : 1))
