import {
  type ChannelKind,
  channelsInOrder,
  type ContactChannel,
  type Nation,
  type Place,
  type SupportDirectory,
  type SupportOffer,
} from '@handrail/support'
import type { WayKind } from './other-ways.strings.js'

/** A channel, and who does it for people there. */
export interface Way {
  channel: ContactChannel
  /** Offers that do it for the person. Only those that are available. */
  doneBy: readonly SupportOffer[]
}

/** Help that no channel has: at places of its own, or not available. */
export interface Elsewhere {
  offer: SupportOffer
  /** With those that cannot be used at the moment. */
  places: readonly Place[]
}

/** How people can do something without the website. */
export interface Ways {
  /** In the order of the directory, with those that cannot be used at the moment. */
  ways: readonly Way[]
  elsewhere: readonly Elsewhere[]
  /** Whether any of it can be used at the moment. */
  someAvailable: boolean
}

// An email or a webchat needs what the website needs, so it counts only where someone does it for people there.
const withoutWebsite: Record<WayKind | 'relay', true> = {
  phone: true,
  textphone: true,
  relay: true,
  callback: true,
  video: true,
  'bsl-video-relay': true,
  'in-person': true,
  'home-visit': true,
  post: true,
  'paper-form': true,
}

/** Whether people do something without the website in this way, whoever does it. */
export const isWayKind = (kind: ChannelKind): kind is WayKind | 'relay' => Object.hasOwn(withoutWebsite, kind)

/** Whether it can be used at the moment. */
export const isAvailable = ({ availability = 'available' }: Pick<SupportOffer, 'availability'>): boolean =>
  availability === 'available'

/**
 * The other ways there are. Never empty while the directory has any channel that can be used: if there is no other way,
 * they are all ways to ask for one.
 */
export function waysIn(directory: SupportDirectory, nation?: Nation): Ways {
  const offers = (directory.offers ?? []).filter(
    ({ modes, nations }) => modes.includes('does-it-for-you') && (!nation || !nations || nations.includes(nation)),
  )
  const all = channelsInOrder(directory, { nation }).map((channel) => ({
    channel,
    doneBy: offers.filter((offer) => isAvailable(offer) && reaches(offer, channel)),
  }))
  const ways = all.filter(({ channel, doneBy }) => isWayKind(channel.kind) || doneBy.length > 0)
  const isReached = (offer: SupportOffer): boolean =>
    ways.some(({ channel, doneBy }) => isAvailable(channel) && doneBy.includes(offer))
  // An offer that nobody can reach at the moment is no offer: its channel says why not.
  const elsewhere = offers
    .filter((offer) => !isReached(offer))
    .map((offer) => ({ offer, places: placesOf(offer, directory, nation) }))
    .filter(({ offer, places }) => !isAvailable(offer) || places.length > 0)
  const someAvailable =
    ways.some(({ channel }) => isAvailable(channel)) ||
    elsewhere.some(({ offer, places }) => isAvailable(offer) && places.some(isAvailable))
  return {
    ways: someAvailable ? ways : all.filter((way) => ways.includes(way) || isAvailable(way.channel)),
    elsewhere,
    someAvailable,
  }
}

const placesOf = (offer: SupportOffer, { places = [] }: SupportDirectory, nation?: Nation): Place[] =>
  places.filter((place) => offer.places?.includes(place.id) && (!nation || place.nation === nation))

/** Relay UK reaches the phone line it is for, so whoever answers there can do the same. */
const reaches = ({ channels = [] }: SupportOffer, { id, relayOf }: ContactChannel): boolean =>
  channels.includes(id) || (relayOf !== undefined && channels.includes(relayOf))
