import type { LanguageTag, Nation, SupportDirectory } from './directory.js'
import { inTime } from './in-time.js'
import type { Facility, GeoPoint, Place } from './place.js'

/**
 * Finds where a postcode is. The service supplies it: this package has no network. It is given a postcode in capital letters
 * with one space, and answers with nothing when there is no such postcode. It may fail: the places are still found.
 */
export type Geocoder = (postcode: string) => GeoPoint | undefined | Promise<GeoPoint | undefined>

/** Options of `nearestPlaces`. */
export interface NearestPlacesOptions {
  /** As typed. Without it the places are in the order of the directory. */
  postcode?: string
  geocoder?: Geocoder
  /** What people need there: a place has to have all of these. */
  facilities?: readonly Facility[]
  /** A place has to have one of these. BCP 47. */
  languages?: readonly LanguageTag[]
  nation?: Nation
  /** Ids of the places to choose from, such as those of one offer. All places unless set. */
  among?: readonly string[]
  /** How many at most. All of them unless set. */
  most?: number
  /** How long to wait for the geocoder, in milliseconds. 3000 unless set. */
  patience?: number
}

/** A place, and how far away it is. */
export interface FoundPlace {
  place: Place
  /** In a straight line. Missing when nobody knows. */
  miles?: number
  /** What people asked for and the place is not known to have. */
  lacks: Facility[]
}

/**
 * How the places were found. `near`: by distance. `listed`: no postcode was given. `not-a-postcode`: it cannot be one.
 * `unknown-postcode`: nobody knows where it is. `geocoder-away`: we could not ask.
 */
export type PlacesOrder = 'near' | 'listed' | 'not-a-postcode' | 'unknown-postcode' | 'geocoder-away'

/** What `nearestPlaces` finds. */
export interface NearestPlaces {
  order: PlacesOrder
  /** Places people can go to, nearest first if that is known. Empty only if the directory has none that fit at all. */
  places: FoundPlace[]
  /** No place has everything that was asked for. These are the nearest, each with what it `lacks`. */
  none?: true
  /** Places that would fit and are not available. Each says why. */
  closed: Place[]
}

/** A postcode as it is written, or nothing if it cannot be one. The general shape only: it need not be in use. */
export function tidyPostcode(typed: string): string | undefined {
  const plain = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  return /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(plain) ? `${plain.slice(0, -3)} ${plain.slice(-3)}` : undefined
}

const EARTH_RADIUS_IN_MILES = 3958.8
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** How far it is from one point to another, in miles, in a straight line (the haversine formula). */
export function milesBetween(from: GeoPoint, to: GeoPoint): number {
  const north = radians(to.latitude - from.latitude)
  const east = radians(to.longitude - from.longitude)
  const chord =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(east / 2) ** 2
  return 2 * EARTH_RADIUS_IN_MILES * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/**
 * Finds the places where someone can get help, nearest first. When the postcode is not known or the geocoder is away there is
 * still an answer: places with the same start of the postcode come first, then the order of the directory. Never rejects.
 *
 * @param directory checked, from `loadDirectory`
 */
export async function nearestPlaces(
  directory: SupportDirectory,
  options: NearestPlacesOptions = {},
): Promise<NearestPlaces> {
  const { postcode = '', most = Infinity } = options
  const among = options.among && new Set(options.among)
  const fitting = (directory.places ?? []).filter(
    (place) => (!among || among.has(place.id)) && mayBe(place, directory, options),
  )
  const isOpen = ({ availability = 'available' }: Place): boolean => availability === 'available'
  const open = fitting.filter(isOpen)
  const tidy = tidyPostcode(postcode)
  const { order, from } = await whereIs(postcode, tidy, options)
  const found = inOrder(open, from, tidy).map((each) => ({ ...each, lacks: lacking(each.place, options) }))
  const complete = found.filter(({ lacks }) => lacks.length === 0)
  return {
    order,
    places: (complete.length > 0 ? complete : found).slice(0, most),
    ...(found.length > 0 && complete.length === 0 && { none: true }),
    closed: fitting.filter((place) => !isOpen(place) && lacking(place, options).length === 0),
  }
}

function mayBe({ nation, languages = [] }: Place, directory: SupportDirectory, options: NearestPlacesOptions): boolean {
  const { nation: wanted, languages: spoken } = options
  if (wanted && nation !== wanted) return false
  if (!spoken?.length) return true
  const there = languages.length > 0 ? languages : directory.languages
  return spoken.some((each) => there.includes(each))
}

const lacking = ({ facilities = [] }: Place, { facilities: wanted = [] }: NearestPlacesOptions): Facility[] =>
  wanted.filter((each) => !facilities.includes(each))

async function whereIs(
  typed: string,
  tidy: string | undefined,
  { geocoder, patience = 3000 }: NearestPlacesOptions,
): Promise<{ order: PlacesOrder; from?: GeoPoint }> {
  if (typed.trim() === '') return { order: 'listed' }
  if (!tidy) return { order: 'not-a-postcode' }
  if (!geocoder) return { order: 'geocoder-away' }
  const found = await inTime(() => geocoder(tidy), patience)
  if (!found) return { order: 'geocoder-away' }
  const { answer: from } = found
  return from && isPoint(from) ? { order: 'near', from } : { order: 'unknown-postcode' }
}

const isPoint = ({ latitude, longitude }: GeoPoint): boolean => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180

/** Nearest first. Without a point, by how much of the postcode is the same. What is level keeps the directory's order. */
function inOrder(
  places: readonly Place[],
  from: GeoPoint | undefined,
  postcode: string | undefined,
): { place: Place; miles?: number }[] {
  if (from) {
    const placed = places.map((place) =>
      place.location ? { place, miles: milesBetween(from, place.location) } : { place },
    )
    return placed.sort((a, b) => (a.miles ?? Infinity) - (b.miles ?? Infinity) || 0)
  }
  if (!postcode) return places.map((place) => ({ place }))
  return [...places]
    .sort((a, b) => alike(b.postcode, postcode) - alike(a.postcode, postcode))
    .map((place) => ({ place }))
}

const area = (postcode: string): string => /^[A-Z]+/.exec(postcode)?.[0] ?? ''

/** 2 for the same outward code (`EX1`), 1 for the same area (`EX`). */
function alike(one: string, other: string): number {
  if (one.split(' ')[0] === other.split(' ')[0]) return 2
  return area(one) === area(other) ? 1 : 0
}
