import type { TimeChoice } from './call-back.js'
import { type ContactChannel, channelsInOrder } from './channels.js'
import { type ContactTime, contactTimes, type ContactTimesOptions, joinedTimes } from './contact-times.js'
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
  /** Where they can meet: the places of the offer that take appointments and have a free time. */
  places: Place[]
  /** Places and channels of the offer that cannot be chosen, so that it can be said why. */
  without: { places: Place[]; channels: ContactChannel[] }
  /** Every time that is free anywhere, soonest first. */
  times: TimeChoice[]
  /** The `value` of each time that is free there, by the id of a place, `video` or `phone`. Missing if all are. */
  timesAt: Record<string, string[]>
}

/** Options of `appointmentsOffered`. */
export interface AppointmentOptions extends Omit<ContactTimesOptions, 'taken'> {
  /** Where the person lives. Leaves out places and channels that are not for this nation. */
  nation?: Nation
  /** Times of a service's own, for every way and place, instead of those that the opening hours give. */
  times?: readonly TimeChoice[]
  /** The `value` of each time that is full there, by the id of a place, `video` or `phone`. */
  taken?: Readonly<Record<string, readonly string[]>>
}

/** Which way to meet each kind of channel gives. */
const wayOf = { video: 'video', phone: 'phone', callback: 'phone' } as const

const isAvailable = ({ availability = 'available' }: Pick<Place, 'availability'>): boolean =>
  availability === 'available'

/**
 * What can be offered to someone who asks for an appointment. Places come from the offer, if they take appointments.
 * Meeting by video or by phone comes from its channels. Times come from the hours of each: the afternoon of one day is one
 * time, as long as any of them is open then. A place without hours can be met at all of them.
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
  { nation, times: own, taken = {}, ...options }: AppointmentOptions = {},
): AppointmentsOffered {
  const offer = directory.offers?.find(({ id }) => id === offerId)
  const nothing = { directory, at, ways: [], places: [], without: { places: [], channels: [] }, times: [], timesAt: {} }
  if (!offer || !isAvailable(offer)) return { ...nothing, ...(offer && { offer }) }

  const places = (directory.places ?? []).filter(
    ({ id, appointment, nation: where }) =>
      offer.places?.includes(id) && appointment !== 'drop-in' && (!nation || where === nation),
  )
  const channels = channelsInOrder(directory, { nation }).filter(
    ({ id, kind }) => offer.channels?.includes(id) && kind in wayOf,
  )
  const hoursAt = new Map<string, Hours | undefined>()
  for (const { id, hours } of places.filter(isAvailable))
    hoursAt.set(id, hours === undefined ? undefined : directory.hours?.find((each) => each.id === hours))
  for (const { kind, hours } of channels.filter(isAvailable)) {
    const way = wayOf[kind as keyof typeof wayOf]
    // The first channel of a kind counts.
    if (!hoursAt.has(way)) hoursAt.set(way, hours)
  }

  const open = new Map<string, ContactTime[]>()
  for (const [where, hours] of hoursAt) if (hours && !own) open.set(where, contactTimes(hours, at, options))
  const all: readonly TimeChoice[] = own ?? joinedTimes([...open.values()].flat())
  const timesAt = Object.fromEntries(
    [...hoursAt.keys()].map((where) => {
      const theirs = open.get(where)
      const free = theirs ? all.filter((time) => theirs.some((each) => isWithin(each, time))) : all
      return [where, free.map(({ value }) => value).filter((value) => !taken[where]?.includes(value))] as const
    }),
  )
  const isFree = (where: string): boolean => (timesAt[where] ?? []).length > 0
  return {
    directory,
    at,
    offer,
    ways: [
      ...(places.some(({ id }) => isFree(id)) ? (['in-person'] as const) : []),
      ...(['video', 'phone'] as const).filter(isFree),
    ],
    places: places.filter(({ id }) => isFree(id)),
    without: {
      places: places.filter(({ id }) => !isFree(id)),
      channels: channels.filter(
        (channel) => !isAvailable(channel) || !isFree(wayOf[channel.kind as keyof typeof wayOf]),
      ),
    },
    times: all.filter(({ value }) => Object.values(timesAt).some((free) => free.includes(value))),
    timesAt,
  }
}

/** Whether the time of one place is part of one that people choose. */
const isWithin = ({ date, opens, closes }: ContactTime, time: TimeChoice): boolean =>
  'date' in time && time.date === date && time.opens <= opens && closes <= time.closes
