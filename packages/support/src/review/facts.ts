import type { BankHolidays } from '../bank-holidays.js'
import type { Availability, Channel, Hours, LanguageTag, LocalDate, Nation, SupportDirectory } from '../directory.js'
import type { SupportOffer } from '../offer.js'
import type { Place } from '../place.js'
import { inside } from '../problem.js'
import type { ReviewRule } from './rules.js'

/** A record, and where it is. */
export interface Entry<T> {
  it: T
  path: string
}

export type ListName = 'hours' | 'channels' | 'offers' | 'places'

/**
 * What the rules of a review read: every part of a directory whose shape is right. A person with one wrong date is told
 * about all else in the same round. A rule that says that something is missing first asks `complete`.
 */
export interface Facts {
  today: LocalDate
  bankHolidays: BankHolidays
  value: SupportDirectory
  whole: (path: string) => boolean
  /** Whether every record of a list could be read. */
  complete: (list: ListName) => boolean
  hours: Entry<Hours>[]
  channels: Entry<Channel>[]
  offers: Entry<SupportOffer>[]
  places: Entry<Place>[]
  /** Languages of the service. */
  languages: readonly LanguageTag[]
}

/** How a rule says what it found. */
export type Say = (rule: ReviewRule, path: string, record: string, wrong: string, fix: string) => void

/** Reads the parts of a value whose shape is right. */
export function factsOf(
  value: SupportDirectory,
  whole: (path: string) => boolean,
  today: LocalDate,
  bankHolidays: BankHolidays,
): Facts {
  const entries = <T>(name: ListName): Entry<T>[] => {
    const list: unknown = value[name]
    if (!Array.isArray(list)) return []
    return list
      .map((it: unknown, index) => ({ it: it as T, path: inside(name, index) }))
      .filter(({ path }) => whole(path))
  }
  return {
    today,
    bankHolidays,
    value,
    whole,
    complete: whole,
    hours: entries('hours'),
    channels: entries('channels'),
    offers: entries('offers'),
    places: entries('places'),
    languages: whole('languages') ? value.languages : [],
  }
}

/** Whether people can use it. Left out, they can. */
export const isAvailable = ({ availability = 'available' }: { availability?: Availability }): boolean =>
  availability === 'available'

/** Whether something for these nations is for people in that one. */
export const isFor = (nations: readonly Nation[] | undefined, nation: Nation): boolean =>
  !nations || nations.includes(nation)

/** Each record by its id. The first counts when an id is there twice. */
export const byId = <T extends { id: string }>(entries: readonly Entry<T>[]): ReadonlyMap<string, T> =>
  new Map(entries.map(({ it }) => [it.id, it] as const).reverse())
