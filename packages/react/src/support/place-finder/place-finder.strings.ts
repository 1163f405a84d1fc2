import type { PlacesOrder } from '@handrail/support'

/** What a place finder says besides what is in the directory. */
export interface PlaceFinderWords {
  /** The label of the postcode. */
  postcode: string
  /** Its hint. */
  postcodeHint: string
  /** The legend of what people need at a place. */
  facilities: string
  /** Its hint. */
  facilitiesHint: string
  /** The button. */
  find: string
  /** The error message for what cannot be a postcode. */
  notAPostcode: string
  /** The heading of the places. */
  places: string
  /** How they were found, under the heading. */
  order: Record<PlacesOrder, string>
  /** No place has everything that was asked for. */
  none: string
  /** There is no place at all. */
  nowhere: string
  /** Before what a place is not known to have. */
  lacks: string
  /** Before what a place has. */
  has: string
  /** Before what to bring. */
  bring: string
  /** The link to make an appointment. %{place} is the name of the place. */
  appointment: string
  /** Before the number of a place. */
  phone: string
  /** Before the languages of a place, each in its own name. */
  languages: string
}

/** English. */
export const en: PlaceFinderWords = {
  postcode: 'Postcode (optional)',
  postcodeHint: 'For example, AA3 1AB',
  facilities: 'What do you need there? (optional)',
  facilitiesHint: 'Select all that you need',
  find: 'Find places',
  notAPostcode: 'Enter a full UK postcode, like AA3 1AB',
  places: 'Places where you can get help',
  order: {
    near: 'The nearest is first.',
    listed: 'These are all the places. Enter a postcode to see which is nearest.',
    'not-a-postcode': 'These are all the places. They are not in order of distance.',
    'unknown-postcode':
      'We could not find that postcode. Check it, or look through the places. They are not in order of distance.',
    'geocoder-away': 'We cannot work out distances at the moment. These are the places, not in order of distance.',
  },
  none: 'No place is known to have everything you need. Each place below says what is missing. Phone before you go.',
  nowhere: 'There is no place to go to. You can get help another way.',
  lacks: 'We do not know if it has:',
  has: 'There is:',
  bring: 'Bring:',
  appointment: 'Make an appointment at %{place}',
  phone: 'Phone:',
  languages: 'Languages:',
}

/** Welsh: drafts. */
export const cy: PlaceFinderWords = {
  postcode: 'Cod post (dewisol)',
  postcodeHint: 'Er enghraifft, AA3 1AB',
  facilities: 'Beth sydd ei angen arnoch yno? (dewisol)',
  facilitiesHint: 'Dewiswch bopeth sydd ei angen arnoch',
  find: 'Dod o hyd i leoedd',
  notAPostcode: 'Rhowch god post llawn yn y DU, fel AA3 1AB',
  places: 'Lleoedd lle gallwch gael help',
  order: {
    near: 'Yr agosaf sydd gyntaf.',
    listed: 'Dyma’r holl leoedd. Rhowch god post i weld pa un yw’r agosaf.',
    'not-a-postcode': 'Dyma’r holl leoedd. Nid ydynt yn nhrefn pellter.',
    'unknown-postcode':
      'Ni allem ddod o hyd i’r cod post hwnnw. Gwiriwch ef, neu edrychwch drwy’r lleoedd. Nid ydynt yn nhrefn pellter.',
    'geocoder-away': 'Ni allwn gyfrifo pellter ar hyn o bryd. Dyma’r lleoedd, heb fod yn nhrefn pellter.',
  },
  none: 'Nid ydym yn gwybod am le sydd â phopeth sydd ei angen arnoch. Mae pob lle isod yn dweud beth sydd ar goll. Ffoniwch cyn mynd.',
  nowhere: 'Nid oes lle i fynd iddo. Gallwch gael help mewn ffordd arall.',
  lacks: 'Nid ydym yn gwybod a oes yno:',
  has: 'Yno mae:',
  bring: 'Dewch â:',
  appointment: 'Gwneud apwyntiad yn %{place}',
  phone: 'Ffôn:',
  languages: 'Ieithoedd:',
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof PlaceFinderWords)[] = [
  'postcode',
  'postcodeHint',
  'facilities',
  'facilitiesHint',
  'find',
  'notAPostcode',
  'places',
  'order',
  'none',
  'nowhere',
  'lacks',
  'has',
  'bring',
  'appointment',
  'languages',
]
