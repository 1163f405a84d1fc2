import type { SupportOffer } from './offer.js'
import type { Place } from './place.js'
import type { Availability, LanguageTag, LocalDate, Localised, Nation } from './terms.js'

export type { Availability, LanguageTag, LocalDate, Localised, Nation } from './terms.js'

/** The languages that this package has its own words for. */
export type Language = 'en' | 'cy'

/** A time on the clock in the United Kingdom, 24-hour, in the form `09:00`. A closing time may be `24:00`. */
export type LocalTime = string

/** The parts of the United Kingdom that share bank holidays, as GOV.UK's bank-holidays.json names them. */
export type Division = 'england-and-wales' | 'scotland' | 'northern-ireland'

/** A day of the week, as schema.org `dayOfWeek`. */
export type Day = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'

/** A time when someone is there to help. schema.org `opens` and `closes`. It belongs to the day it opens on. */
export interface Span {
  opens: LocalTime
  closes: LocalTime
  /** The span closes on the next day, at or before the time it opened. */
  overnight?: true
}

/** Days of the week that have the same times. Days that no entry names are closed. */
export interface WeeklyHours {
  days: Day[]
  spans: Span[]
}

/** Days that differ from the usual week: open at other times, or closed. It beats a bank holiday. */
export interface HoursException {
  from: LocalDate
  /** The last day it applies. Left out for a single day. */
  to?: LocalDate
  closed?: true
  spans?: Span[]
  reason: Localised
}

/**
 * When a channel is open, always in Europe/London time: a fixed offset from UTC would be wrong for half the year.
 * Exceptions beat bank holidays, and bank holidays beat the usual week.
 */
export interface Hours {
  id: string
  /** Whose bank holidays apply. */
  division: Division
  weekly?: WeeklyHours[]
  bankHolidays?: 'closed' | 'open' | { spans: Span[] }
  exceptions?: HoursException[]
  /** A 24-hour service. Then `weekly` and `bankHolidays` are left out. */
  alwaysOpen?: true
  /** What a table of hours cannot say: `The line is busiest on Monday mornings.` Printed under the hours. */
  note?: Localised
}

/** How people reach someone. What each kind needs is in the published JSON Schema. */
export type ChannelKind =
  | 'phone'
  | 'textphone'
  | 'relay'
  | 'sms'
  | 'callback'
  | 'webchat'
  | 'video'
  | 'bsl-video-relay'
  | 'email'
  | 'contact-form'
  | 'in-person'
  | 'home-visit'
  | 'post'
  | 'paper-form'
  | 'social'

/** How soon people get an answer. `amount` is a whole number, 1 or more. schema.org `processingTime`. */
export interface ResponseTime {
  amount: number
  unit: 'minute' | 'hour' | 'working-day'
}

/** One way to reach someone. schema.org ContactPoint. */
export interface Channel {
  id: string
  kind: ChannelKind
  availability: Availability
  /** Why it is not available. Always there unless `availability` is `available`. */
  because?: Localised
  /** A name of your own, when "Phone" or "Webchat" is not enough to tell two channels apart. */
  name?: Localised
  description?: Localised
  /** E.164: `+441632960001`. Printed with `phoneNumberWords`. */
  telephone?: string
  /**
   * Why the number costs people extra, when it does: without a reason, numbers that start with 084, 087, 09 or 118 are
   * refused. People see it. GOV.UK service manual: no such numbers for support.
   */
  costsMoreBecause?: Localised
  /** `https://…`, or a path on the service's own site that starts with `/`. */
  url?: string
  email?: string
  /** One entry for each line. */
  address?: string[]
  /** For `relay`: the id of the phone channel it reaches. The number is derived, so it cannot drift. */
  relayOf?: string
  /** The id of an entry in `hours`. */
  hours?: string
  /** Languages you can be helped in. Left out when they are the languages of the whole service. */
  languages?: LanguageTag[]
  interpreter?: 'on-request' | 'no'
  responseTime?: ResponseTime
  /** Nations this channel is for. Left out when it is for everyone the service is for. */
  nations?: Nation[]
  warning?: Localised
  /** For people who cannot wait. Said beside its name. */
  urgent?: true
  reviewed?: LocalDate
  reviewBy?: LocalDate
  source?: string
}

/** The short line of help beside every question. */
export interface QuestionHelp {
  text?: Localised
  /** Ids of entries in `channels`. The order they print in is the order of `channels`, on every page. */
  channels: string[]
}

/** The service that the directory is for. */
export interface Service {
  id: string
  name: Localised
}

/**
 * Everything a service tells people about getting help, in one file. Each fact is in it once:
 * the help line on a question, the "get support" page and the opening hours are all printed from it.
 */
export interface SupportDirectory {
  /** Where the JSON Schema is, so that an editor completes and explains the file. */
  $schema?: string
  service: Service
  /** Languages the service is in. Every text needs all of them. */
  languages: LanguageTag[]
  nations?: Nation[]
  hours?: Hours[]
  /** In the order people see them, on every page. Social media is always printed last. */
  channels: Channel[]
  questionHelp?: QuestionHelp
  offers?: SupportOffer[]
  places?: Place[]
  /** When someone last checked every fact in the file. */
  reviewed: LocalDate
  /** When someone must check again. */
  reviewBy: LocalDate
  /** Where the facts came from. */
  source?: string
}
