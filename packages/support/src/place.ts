import type { Availability, LanguageTag, LocalDate, Localised, Nation } from './terms.js'
import type { Assurance } from './offer.js'

/** What sort of place it is. */
export type PlaceKind =
  | 'library'
  | 'post-office'
  | 'advice-centre'
  | 'online-centre'
  | 'jobcentre'
  | 'community-centre'
  | 'law-centre'
  | 'council-office'
  | 'health-centre'
  | 'court'
  | 'other'

/** What people find there. */
export type Facility =
  | 'computer'
  | 'wi-fi'
  | 'printer'
  | 'scanner'
  | 'step-free'
  | 'accessible-toilet'
  | 'hearing-loop'
  | 'private-room'
  | 'quiet-space'
  | 'parking'

/** A point on the earth, in degrees. WGS 84, as schema.org GeoCoordinates. */
export interface GeoPoint {
  /** Degrees north. */
  latitude: number
  /** Degrees east. Most of the United Kingdom is west of 0, so it is less than 0. */
  longitude: number
}

/** A place where someone helps. Open Referral `location`, schema.org Place. */
export interface Place {
  id: string
  name: Localised
  kind: PlaceKind
  /** `available` unless set. */
  availability?: Availability
  /** Why it is not available, and where to go instead. Always there unless it is available. */
  because?: Localised
  description?: Localised
  /** One entry for each line, without the postcode. */
  address: string[]
  postcode: string
  nation: Nation
  /** Where it is, so that it can be found by distance. */
  location?: GeoPoint
  /** The id of an entry in `hours`. */
  hours?: string
  appointment: 'needed' | 'drop-in' | 'both'
  /** E.164. To ask, or to make an appointment. */
  telephone?: string
  /** Where to make an appointment. `https://…`, or a path on the service's own site. */
  url?: string
  /** What is there. What is not in this list is not known. */
  facilities?: Facility[]
  /** Languages people can be helped in there. Left out when they are those of the whole service. */
  languages?: LanguageTag[]
  /** What to bring, one thing each. */
  bring?: Localised[]
  /** How to get there. */
  directions?: Localised
  assurance?: Assurance
  reviewed?: LocalDate
  reviewBy?: LocalDate
  source?: string
}
