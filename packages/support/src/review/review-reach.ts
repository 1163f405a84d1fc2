import type { Nation } from '../directory.js'
import type { SupportOffer } from '../offer.js'
import { inside } from '../problem.js'
import { byId, type Facts, isAvailable, isFor, type Say } from './facts.js'

/** Help that people are told of and cannot get. */
export function reviewReach(facts: Facts, say: Say): void {
  reviewQuestionHelp(facts, say)
  reviewOffers(facts, say)
  reviewPlaces(facts, say)
}

function reviewQuestionHelp({ value, whole, channels }: Facts, say: Say): void {
  if (!value.questionHelp || !whole('questionHelp')) return
  const all = byId(channels)
  value.questionHelp.channels.forEach((id, index) => {
    const channel = all.get(id)
    if (!channel || isAvailable(channel)) return
    say(
      'question-help-away',
      inside('questionHelp.channels', index),
      '',
      `Every question offers "${id}", and people cannot use it.`,
      'Choose a channel that is available.',
    )
  })
}

/** Whether two lists of nations have one in common. Left out, they are for everyone. */
const meet = (some: readonly Nation[] | undefined, others: readonly Nation[] | undefined): boolean =>
  !some || some.some((nation) => isFor(others, nation))

function reviewOffers(facts: Facts, say: Say): void {
  const [channels, places] = [byId(facts.channels), byId(facts.places)]
  const canReach = ({ nations, channels: calls = [], places: visits = [] }: SupportOffer): boolean =>
    // One that is not there, or cannot be read, is another fault, and might be available.
    calls.map((id) => channels.get(id)).some((it) => !it || (isAvailable(it) && meet(it.nations, nations))) ||
    visits.map((id) => places.get(id)).some((it) => !it || (isAvailable(it) && isFor(nations, it.nation)))
  for (const { it, path } of facts.offers) {
    // The loader has told about an offer that names no channel and no place.
    if (!isAvailable(it) || (!it.channels && !it.places) || canReach(it)) continue
    say(
      'offer-unreachable',
      inside(path, it.channels ? 'channels' : 'places'),
      it.id,
      'This help is available, and people can use none of its channels and places.',
      'Add one that is available in the same nation. If there is none, make this "not-offered" or "suspended" and say why.',
    )
  }
}

function reviewPlaces(facts: Facts, say: Say): void {
  const sent = new Set(facts.offers.flatMap(({ it }) => it.places ?? []))
  const someLocation = facts.places.some(({ it }) => it.location)
  for (const { it, path } of facts.places) {
    if (someLocation && !it.location)
      say(
        'place-without-location',
        path,
        it.id,
        'Other places have a "location" and this one does not, so nobody who looks for places near them finds it.',
        'Add "location", with its latitude and longitude.',
      )
    if (sent.size > 0 && !sent.has(it.id) && facts.complete('offers'))
      say(
        'place-unused',
        path,
        it.id,
        'No offer sends people to this place.',
        'Add its id to the "places" of an offer, or remove it.',
      )
  }
}
