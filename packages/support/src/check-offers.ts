import { checkCallCost } from './check-call-cost.js'
import { dateWords } from './dates-and-times.js'
import type { Availability, Localised } from './directory.js'
import type { Notes } from './notes.js'
import type { Assurance, SupportOffer } from './offer.js'
import type { Place } from './place.js'
import { inside } from './problem.js'

interface MaybeAvailable {
  id: string
  availability?: Availability
  because?: Localised
}

/** Checks that what is not available says why, and that what is available does not. */
export function checkReason(
  what: 'channel' | 'offer' | 'place',
  { id, availability = 'available', because }: MaybeAvailable,
  path: string,
  notes: Notes,
): void {
  if (availability !== 'available' && !because)
    notes.problem(
      inside(path, 'because'),
      id,
      `This ${what} is "${availability}", and does not say why.`,
      'Add "because", and say what people can use.',
    )
  if (availability === 'available' && because)
    notes.problem(
      inside(path, 'because'),
      id,
      `This ${what} is available, and has a reason why it is not.`,
      'Remove "because", or change "availability".',
    )
}

/** Checks what a shape cannot say about an offer. The shape has been checked. */
export function checkOffer(offer: SupportOffer, path: string, notes: Notes): void {
  const { id, availability = 'available', channels, places, kinds, provider, ageMin = 0, ageMax = Infinity } = offer
  const say = (field: string, wrong: string, fix: string): void => notes.problem(inside(path, field), id, wrong, fix)
  checkReason('offer', offer, path, notes)
  if (availability === 'available' && !channels && !places)
    say('channels', 'Nothing says how people get this help.', 'Add "channels" or "places", with ids from their lists.')
  if (kinds.includes('legal-signpost') && provider.kind === 'service-team')
    say(
      'kinds',
      'The team that runs a service cannot give legal advice about it.',
      'Remove "legal-signpost", or name an advice or legal organisation in "provider".',
    )
  if (ageMin > ageMax)
    say('ageMax', `The oldest, ${ageMax}, is younger than the youngest, ${ageMin}.`, 'Check both ages.')
  checkAssurance(offer.assurance, path, id, notes)
}

/** Checks what a shape cannot say about a place. The shape has been checked. */
export function checkPlace(place: Place, path: string, notes: Notes): void {
  const { id, availability = 'available', appointment, telephone, url } = place
  checkReason('place', place, path, notes)
  checkCallCost(place, path, notes, false)
  if (availability === 'available' && appointment === 'needed' && !telephone && !url)
    notes.problem(
      inside(path, 'appointment'),
      id,
      'People need an appointment, and nothing says how to make one.',
      'Add "telephone" or "url", or change "appointment".',
    )
  checkAssurance(place.assurance, path, id, notes)
}

function checkAssurance(assurance: Assurance | undefined, path: string, record: string, notes: Notes): void {
  if (!assurance?.until || assurance.until >= assurance.on) return
  notes.problem(
    inside(inside(path, 'assurance'), 'until'),
    record,
    `It counts until ${dateWords(assurance.until, 'en')}, before the day it was checked.`,
    `Use a date after ${dateWords(assurance.on, 'en')}.`,
  )
}
