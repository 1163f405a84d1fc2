import { channelsInOrder } from './channels.js'
import type { ContactChannel } from './channels.js'
import type { LanguageTag, Nation, SupportDirectory } from './directory.js'
import { allBarriers } from './barriers.js'
import type { Need, SupportMode, SupportOffer } from './offer.js'
import type { Place } from './place.js'

/** What someone says about the help they need. Everything can be left out: people who are stuck do not fill in forms. */
export interface MatchOptions {
  /** What makes it hard for them, several at once. None, or `something-else`, finds every kind of help. */
  needs?: readonly Need[]
  /** Where they live. */
  nation?: Nation
  /** The language they want to be helped in. BCP 47. */
  language?: LanguageTag
  /** In years. */
  age?: number
  /** Only help where someone does it with them, or for them. */
  mode?: SupportMode
}

/** Whether help can be had in the language someone asked for. */
export type LanguageFit = 'spoken' | 'interpreter' | 'not-offered'

/** Help that fits someone, and why. */
export interface SupportMatch {
  offer: SupportOffer
  /** The needs it fits, in the order they were given. Empty when it is for everyone. */
  needs: Need[]
  /** Set when a language was asked for. */
  language?: LanguageFit
  /** How to reach it, in the order of every page. Those that are not available say why. */
  channels: ContactChannel[]
  /** Where to go, in the order of the directory. Those that are not available say why. */
  places: Place[]
}

/** What `matchSupport` finds. There is always a next step. */
export interface SupportMatches {
  /** Help that fits and can be had, in the order of the directory, whatever was asked for. */
  matches: SupportMatch[]
  /** Help that would fit and cannot be had. It says so and says why: leaving it out tells people nothing. */
  notOffered: SupportOffer[]
  /** Needs that no match is for. Someone has to be asked about them. For `something-else` all help is there. */
  unmet: Need[]
  /** Ways to reach someone who can help further. Never empty for a checked directory. */
  nextStep: ContactChannel[]
}

/**
 * The needs in what someone sent, each once, in the order we ask about them. Anything else is passed over: a form can be
 * sent by anyone.
 * @param values the values of the checkboxes called `needs`
 */
export function needsFrom(values: Iterable<string>): Need[] {
  const sent = new Set(values)
  return [...allBarriers, ELSE].filter((need): need is Need => sent.has(need))
}

/**
 * Finds the help that fits someone. The order is always the order of the directory, so that help stands in the same order
 * everywhere (WCAG 2.2 criterion 3.2.6, Consistent Help), and what fits better is not moved up: the reasons are said instead.
 *
 * The answer is never empty. When nothing fits, `nextStep` has the ways to reach someone.
 *
 * @param directory checked, from `loadDirectory`
 */
export function matchSupport(directory: SupportDirectory, options: MatchOptions = {}): SupportMatches {
  const { nation, language, needs = [] } = options
  const channels = channelsInOrder(directory, nation ? { nation } : {})
  const usable = channels.filter(({ availability }) => availability === 'available')
  const suited = (directory.offers ?? []).filter((offer) => suits(offer, options))
  const isAvailable = ({ availability = 'available' }: SupportOffer): boolean => availability === 'available'
  const entries: Entries = { channels: placed(channels), places: placed(directory.places ?? []) }
  const reachable = suited
    .filter(isAvailable)
    .map((offer) => reached(directory, offer, entries, options))
    .filter((match) => match.channels.some(({ availability }) => availability === 'available') || hasPlace(match))
  // Help in another language is better than help in none: only when some of it is in theirs, the rest is left out.
  const understood = reachable.filter((match) => match.language !== 'not-offered')
  const matches = understood.length > 0 ? understood : reachable
  const met = new Set(matches.flatMap((match) => match.needs))
  const helpsAll = matches.some(({ offer }) => !offer.barriers)
  return {
    matches,
    notOffered: suited.filter((offer) => !isAvailable(offer)),
    unmet: helpsAll ? [] : needs.filter((need) => need !== ELSE && !met.has(need)),
    nextStep: nextStep(directory, channels, usable, language),
  }
}

const ELSE = 'something-else'

const hasPlace = ({ places }: SupportMatch): boolean =>
  places.some(({ availability = 'available' }) => availability === 'available')

function suits(offer: SupportOffer, { needs = [], nation, age, mode }: MatchOptions): boolean {
  const { barriers, nations, ageMin = 0, ageMax = Infinity, modes } = offer
  if (nation && nations && !nations.includes(nation)) return false
  if (age !== undefined && (age < ageMin || age > ageMax)) return false
  if (mode && !modes.includes(mode)) return false
  return !barriers || needs.length === 0 || needs.includes(ELSE) || needs.some((need) => isOneOf(need, barriers))
}

const isOneOf = (need: Need, barriers: readonly Need[]): boolean => barriers.includes(need)

/** Entries by their id, each with its place in the one order: a large directory is not looked through for each offer. */
type ById<E> = ReadonlyMap<string, { entry: E; index: number }>

interface Entries {
  channels: ById<ContactChannel>
  places: ById<Place>
}

const placed = <E extends { id: string }>(entries: readonly E[]): ById<E> =>
  new Map(entries.map((entry, index) => [entry.id, { entry, index }]))

/** The entries with these ids, in the order of the directory. */
const inOrder = <E>(ids: readonly string[] = [], all: ById<E>): E[] =>
  ids
    .flatMap((id) => all.get(id) ?? [])
    .sort((a, b) => a.index - b.index)
    .map(({ entry }) => entry)

function reached(
  directory: SupportDirectory,
  offer: SupportOffer,
  all: Entries,
  { needs = [], nation, language }: MatchOptions,
): SupportMatch {
  const channels = inOrder(offer.channels, all.channels)
  const places = inOrder(offer.places, all.places).filter((place) => !nation || place.nation === nation)
  const { barriers } = offer
  return {
    offer,
    needs: barriers ? needs.filter((need) => isOneOf(need, barriers)) : [],
    ...(language && { language: languageFit(directory, offer, channels, places, language) }),
    channels,
    places,
  }
}

/** `cy` is understood by someone who asks for `cy-GB`, and the other way round. */
const sameLanguage = (one: LanguageTag, other: LanguageTag): boolean =>
  one.split('-')[0]!.toLowerCase() === other.split('-')[0]!.toLowerCase()

function languageFit(
  { languages }: SupportDirectory,
  offer: SupportOffer,
  channels: readonly ContactChannel[],
  places: readonly Place[],
  wanted: LanguageTag,
): LanguageFit {
  const usable = channels.filter(({ availability }) => availability === 'available')
  const spoken =
    offer.languages ??
    [...usable.map((channel) => channel.languages), ...places.map((place) => place.languages ?? languages)].flat()
  if (spoken.some((each) => sameLanguage(each, wanted))) return 'spoken'
  return usable.some(({ interpreter }) => interpreter === 'on-request') ? 'interpreter' : 'not-offered'
}

/** The best there is: in their language, else with an interpreter, else any way in their nation, else any way at all. */
function nextStep(
  directory: SupportDirectory,
  channels: readonly ContactChannel[],
  usable: readonly ContactChannel[],
  language: LanguageTag | undefined,
): ContactChannel[] {
  const elsewhere = (): ContactChannel[] => channelsInOrder(directory)
  const here = usable.length > 0 ? usable : elsewhere().filter(({ availability }) => availability === 'available')
  if (here.length === 0) return channels.length > 0 ? [...channels] : elsewhere()
  if (!language) return [...here]
  const speaking = here.filter(
    ({ languages, interpreter }) =>
      languages.some((each) => sameLanguage(each, language)) || interpreter === 'on-request',
  )
  return speaking.length > 0 ? speaking : [...here]
}
