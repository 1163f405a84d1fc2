import type { Availability, LanguageTag, LocalDate, Localised, Nation } from './terms.js'

/** What the help is with. `legal-signpost` says where to get legal advice, and gives none. */
export type SupportKind = 'digital' | 'emotional' | 'procedural' | 'legal-signpost'

/**
 * Whether someone helps the person do it, or does it for them. `waysWithoutWebsite` reads from it which channels are another
 * way to do it, and which are for questions only.
 */
export type SupportMode = 'helps-you' | 'does-it-for-you'

/** What makes a service hard to use. People often have several of these at once, so it is never asked with radios. */
export type Barrier =
  | 'access-device'
  | 'access-internet'
  | 'access-cost'
  | 'skills'
  | 'confidence'
  | 'trust-privacy'
  | 'motivation'
  | 'literacy'
  | 'english-or-welsh'
  | 'disability-or-health'
  | 'high-stakes'
  | 'no-id-or-documents'
  | 'no-fixed-address'
  | 'time-or-place'

/** What people say they need help with. `something-else` always has an answer too. */
export type Need = Barrier | 'something-else'

/** Who gives help. Open Referral `organization`. */
export interface Provider {
  name: Localised
  kind: 'service-team' | 'partner' | 'charity' | 'advice' | 'legal'
}

/** Who checked that the help is good. Open Referral `assured_date` and `assurer_email`. */
export interface Assurance {
  /** Who checked it. */
  by: Localised
  on: LocalDate
  /** The last day it counts. Left out when it does not run out. */
  until?: LocalDate
  /** The name of the quality mark or scheme, if it has one. */
  scheme?: Localised
}

/** What the help costs the person, in pounds. Open Referral `cost_option`. */
export interface Cost {
  pounds: number
  /** What it is for, or who pays it. */
  description?: Localised
}

/** Help that someone gives with the service, and the channels and places that reach it. Open Referral `service`. */
export interface SupportOffer {
  id: string
  name: Localised
  description?: Localised
  provider: Provider
  kinds: SupportKind[]
  modes: SupportMode[]
  /** Help with one step, such as a form, or with all of it from start to end. */
  scope: 'one-task' | 'end-to-end'
  /** What it helps with. Left out when it helps whatever makes the service hard to use. */
  barriers?: Barrier[]
  /** `available` unless set. */
  availability?: Availability
  /** Why it is not available, and what to use instead. Always there unless it is available. */
  because?: Localised
  eligibility?: Localised
  /** The youngest it is for, in years. */
  ageMin?: number
  /** The oldest it is for, in years. */
  ageMax?: number
  nations?: Nation[]
  /** Languages it is given in. Left out when they are those of its channels and places. */
  languages?: LanguageTag[]
  /** What it costs the person. Free, unless set. */
  cost?: 'free' | Cost
  /** Ids of entries in `channels`. The order they print in is the order of `channels`, on every page. */
  channels?: string[]
  /** Ids of entries in `places`. */
  places?: string[]
  assurance?: Assurance
  reviewed?: LocalDate
  reviewBy?: LocalDate
  source?: string
}
