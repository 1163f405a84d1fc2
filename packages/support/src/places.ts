import type { Language } from './directory.js'
import type { Facility, Place, PlaceKind } from './place.js'
import { strings } from './places.strings.js'
import { wordsIn } from './words.js'

/** What sort of place it is: `Library`. */
export const placeKindWords = (kind: PlaceKind, language: Language): string => wordsIn(strings, language).kinds[kind]

/** Something people find at a place, to stand in a list: `a way in without steps`. */
export const facilityWords = (facility: Facility, language: Language): string =>
  wordsIn(strings, language).facilities[facility]

/** Whether people need an appointment: `You do not need an appointment`. */
export const appointmentWords = ({ appointment }: Pick<Place, 'appointment'>, language: Language): string =>
  wordsIn(strings, language).appointment[appointment]

/**
 * How far away a place is, with no more precision than people can use: `About 3 miles away in a straight line`.
 * @param miles from `nearestPlaces`
 */
export function distanceWords(miles: number, language: Language): string {
  const words = wordsIn(strings, language)
  if (miles < 0.95) return words.lessThanAMile
  const count = miles < 10 ? Math.round(miles) : Math.round(miles / 5) * 5
  return count === 1 ? words.aMile : words.miles(count)
}
