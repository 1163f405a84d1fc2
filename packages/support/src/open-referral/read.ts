import type { Day, Division, Hours, LanguageTag, LocalDate, Localised, Nation, Service } from '../directory.js'
import { isRecord } from '../notes.js'
import type { Cost, Provider, SupportKind, SupportMode, SupportOffer } from '../offer.js'
import type { Place, PlaceKind } from '../place.js'
import { inside, type Problem } from '../problem.js'
import { dayCodes, nationAreas } from './records.js'
import { readFacts } from './taxonomy.js'

/** What to use where a document does not say. What is not here either is left out, with a note. */
export interface IfMissing {
  /** The service that the directory is for. */
  service?: Service
  /** Languages that the text is in. English, unless set. */
  languages?: LanguageTag[]
  /** The nation that places are in. */
  nation?: Nation
  /** What sort of place each is. `other`, unless set. */
  placeKind?: PlaceKind
  /** Whether people need an appointment at places. */
  appointment?: Place['appointment']
  /** Whose bank holidays apply to hours. */
  division?: Division
  /** What happens on bank holidays. HSDS has no field for it. */
  bankHolidays?: NonNullable<Hours['bankHolidays']>
  /** What each service helps with. HSDS has no fields for these. */
  offer?: {
    kinds: SupportKind[]
    modes: SupportMode[]
    scope: SupportOffer['scope']
    provider: Provider['kind']
    /** For services that have no price. */
    cost: 'free' | Cost
  }
  /** When someone last checked the facts, in the form `2026-11-02`. */
  reviewed?: LocalDate
  /** When someone must check again. */
  reviewBy?: LocalDate
}

/** Any record of a document that someone else made. */
export type Source = Record<string, unknown>

/** What all parts of an import share. */
export interface Reading {
  notes: Problem[]
  ifMissing: IfMissing
  /** Ids in use, so that each is given once. */
  taken: Set<string>
  /** Records by their HSDS id, to tell when two copies differ. */
  copies: Map<string, string>
}

/** Writes down what was not carried over, or was read in one of several ways. */
export const note = ({ notes }: Reading, record: string, path: string, wrong: string, fix: string): void =>
  void notes.push({ record, path, wrong, fix })

/** Text in a field. Undefined when it is empty or something else. */
export function textOf(source: Source, name: string): string | undefined {
  const value = source[name]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** A number in a field. */
export function numberOf(source: Source, name: string): number | undefined {
  const value = source[name]
  return typeof value === 'number' ? value : undefined
}

/** The records in a list, each with its path. */
export function recordsOf(source: Source, name: string, path: string): { entry: Source; path: string }[] {
  const list = source[name]
  if (!Array.isArray(list)) return []
  return list.flatMap((entry: unknown, index) =>
    isRecord(entry) ? [{ entry, path: inside(inside(path, name), index) }] : [],
  )
}

/** What a record is called in notes. */
export const nameOf = (source: Source): string => textOf(source, 'name') ?? textOf(source, 'id') ?? ''

/** Whether a record was read before. Its copies must be the same: HSDS puts the whole record wherever it is used. */
export function isCopy(reading: Reading, source: Source, path: string): boolean {
  const id = textOf(source, 'id')
  if (id === undefined) return false
  const json = JSON.stringify(source)
  const before = reading.copies.get(id)
  if (before === undefined) reading.copies.set(id, json)
  else if (before !== json)
    note(
      reading,
      nameOf(source),
      path,
      `Two records have the id ${id}, and they are not the same.`,
      'We used the first. Check which is right.',
    )
  return before !== undefined
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isRecord(value) && Object.keys(value).length === 0)

/** Notes the fields of a record that have no place in a directory, and terms of taxonomies that are not ours. */
export function noteTheRest(
  reading: Reading,
  source: Source,
  known: readonly string[],
  path: string,
  of?: string,
): void {
  const unread = Object.keys(source).filter(
    (name) =>
      name !== 'id' &&
      !name.endsWith('_id') &&
      name !== 'attributes' &&
      !known.includes(name) &&
      !isEmpty(source[name]),
  )
  const record = of ?? nameOf(source)
  if (unread.length > 0)
    note(
      reading,
      record,
      path,
      `A support directory has no field for: ${unread.join(', ')}.`,
      'If people need to know this, write it in a description.',
    )
  const { others } = readFacts(source.attributes)
  if (others.length > 0)
    note(
      reading,
      record,
      inside(path, 'attributes'),
      `These terms are not of our taxonomy: ${others.slice(0, 5).join(', ')}${others.length > 5 ? ` and ${others.length - 5} more` : ''}.`,
      'If they say what the help is with, add them to "kinds" or "barriers" by hand.',
    )
}

/** A text from a field of HSDS, with the other languages from our facts. */
export function localised(text: string | undefined, others: unknown): Localised | undefined {
  return text === undefined ? undefined : { ...(isRecord(others) ? (others as Partial<Localised>) : {}), en: text }
}

/** A name as an id. Empty when it has no letters or numbers of English. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9\s-]/g, '')
    .split(/[\s-]+/)
    .filter(Boolean)
    .slice(0, 8)
    .join('-')

/** An id of our own, made from a name, that no other record has. */
export function newId(reading: Reading, name: string, otherwise: string): string {
  const first = slugOf(name) || otherwise
  let id = first
  for (let count = 2; reading.taken.has(id); count++) id = `${first}-${count}`
  reading.taken.add(id)
  return id
}

/** A phone number in E.164. Undefined for what cannot be one. */
export function e164(number: string): string | undefined {
  const figures = number
    .replace(/\(0\)/, '')
    .replaceAll(/[\s().\-"']/g, '')
    .replace(/^00/, '+')
  if (/^\+\d+$/.test(figures)) return figures.replace(/^\+440/, '+44')
  return /^0\d{9,10}$/.test(figures) ? `+44${figures.slice(1)}` : undefined
}

/** Days of RFC 5545: `MO,TU`. Undefined when it says more than days, such as the first Monday of a month. */
export function daysOf(byday: string): Day[] | undefined {
  const days = byday.split(',').map((code) => {
    const entry = Object.entries(dayCodes).find(([, letters]) => letters === code.trim().toUpperCase())
    return entry?.[0] as Day | undefined
  })
  return days.every((day) => day !== undefined) ? days : undefined
}

/** The nation that a name or an address of the Office for National Statistics means. */
export function nationOf(...words: (string | undefined)[]): Nation | undefined {
  for (const [nation, { name, uri }] of Object.entries(nationAreas))
    if (words.some((word) => word?.trim().toLowerCase() === name.toLowerCase() || word === uri)) return nation as Nation
  return undefined
}
