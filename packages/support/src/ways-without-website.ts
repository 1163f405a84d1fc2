import { type ChannelsOptions, channelsInOrder, type ContactChannel } from './channels.js'
import type { ChannelKind, Nation, SupportDirectory } from './directory.js'
import type { SupportOffer } from './offer.js'
import type { Place } from './place.js'

/** A channel that people can do it through, and what they ask for there. */
export interface WayWithoutWebsite {
  channel: ContactChannel
  /** In the order of the directory. Only those that are available. Empty for a form on paper that nobody is asked for. */
  offers: SupportOffer[]
}

/** Help that no channel has: at places of its own, or not available. */
export interface OfferElsewhere {
  offer: SupportOffer
  /** With those that cannot be used at the moment. */
  places: Place[]
}

/** How people can do something without the website. */
export interface WaysWithoutWebsite {
  /** In the order of every page, with those that cannot be used at the moment. */
  ways: WayWithoutWebsite[]
  /** After the ways, in the order of the directory. */
  elsewhere: OfferElsewhere[]
  /** Whether any of it can be used at the moment. If not, `ways` has whatever channel can be asked for another way. */
  someAvailable: boolean
}

// Where none of these is offered, it is said: people would look for it. An email or a webchat needs what the website needs.
const needsNoWebsite: Partial<Record<ChannelKind, true>> = {
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

/** Where people who help bring what the website needs. On the phone, "helps you" is for someone who has it open. */
const inOneRoom: readonly ChannelKind[] = ['in-person', 'home-visit']

const isAvailable = ({ availability = 'available' }: Pick<SupportOffer, 'availability'>): boolean =>
  availability === 'available'

/**
 * How people can do it without the website: by phone, in person, on paper, or someone does it for them. The offers of the
 * directory say so, and a channel by itself does not: a phone line may be for questions only. A channel is a way if it is
 * a form on paper, or if an offer reaches it that
 *
 * - does it for the person
 * - or is a form on paper: it reaches a channel of the kind `paper-form`
 * - or helps them use the form (the kind `digital`), face to face.
 *
 * Never empty while the directory has any channel that can be used: if there is no other way, they are all ways to ask
 * for one.
 *
 * @param directory checked, from `loadDirectory`
 * @param options where the person lives, if it is known
 *
 * GOV.UK service manual, assisted digital: talk them through it, or enter it for them. WCAG 3.2.6 Consistent Help.
 */
export function waysWithoutWebsite(
  directory: SupportDirectory,
  { nation }: Pick<ChannelsOptions, 'nation'> = {},
): WaysWithoutWebsite {
  const offers = (directory.offers ?? []).filter(({ nations }) => !nation || !nations || nations.includes(nation))
  const channels = channelsInOrder(directory, { nation })
  const paper = channels.filter((channel) => channel.kind === 'paper-form' && isAvailable(channel))
  const isWayAt = (offer: SupportOffer, channel: ContactChannel): boolean =>
    reaches(offer, channel) &&
    (offer.modes.includes('does-it-for-you') ||
      paper.some((form) => reaches(offer, form)) ||
      (inOneRoom.includes(channel.kind) && offer.kinds.includes('digital')))
  const ways = channels
    .filter((channel) => {
      const { availability, kind } = channel
      if (kind === 'paper-form' || (availability === 'not-offered' && needsNoWebsite[kind])) return true
      return offers.some((offer) => (isAvailable(offer) || !isAvailable(channel)) && isWayAt(offer, channel))
    })
    .map((channel) => ({
      channel,
      offers: offers.filter((offer) => isAvailable(offer) && isWayAt(offer, channel)),
    }))
  const isReached = (offer: SupportOffer): boolean =>
    ways.some((way) => isAvailable(way.channel) && way.offers.includes(offer))
  // An offer that nobody can reach at the moment is no offer: its channel says why not.
  const elsewhere = offers
    .filter((offer) => offer.modes.includes('does-it-for-you') && !isReached(offer))
    .map((offer) => ({ offer, places: placesOf(offer, directory, nation) }))
    .filter(({ offer, places }) => !isAvailable(offer) || places.length > 0)
  const someAvailable =
    ways.some(({ channel }) => isAvailable(channel)) ||
    elsewhere.some(({ offer, places }) => isAvailable(offer) && places.some(isAvailable))
  if (someAvailable) return { ways, elsewhere, someAvailable }
  const known = new Map(ways.map((way) => [way.channel, way]))
  const all = channels.filter((each) => known.has(each) || isAvailable(each) || needsNoWebsite[each.kind])
  return { ways: all.map((channel) => known.get(channel) ?? { channel, offers: [] }), elsewhere, someAvailable }
}

const placesOf = (offer: SupportOffer, { places = [] }: SupportDirectory, nation?: Nation): Place[] =>
  places.filter((place) => offer.places?.includes(place.id) && (!nation || place.nation === nation))

/** Relay UK reaches the phone line it is for, so whoever answers there can do the same. */
const reaches = ({ channels = [] }: SupportOffer, { id, relayOf }: ContactChannel): boolean =>
  channels.includes(id) || (relayOf !== undefined && channels.includes(relayOf))
