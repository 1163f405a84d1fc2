import { milesBetween, type NearestPlaces, type Place, type PlacesOrder } from '@handrail/support'
import { directory } from '../directory.fixtures.js'

// What `nearestPlaces` finds for the directory of the stories. Stories show it at once, so it is not waited for here.

const places = directory.places ?? []
const open = places.filter((place) => place.availability !== 'suspended')
const closed = places.filter((place) => place.availability === 'suspended')
const exampleTown = { latitude: 50.73, longitude: -3.5 }
const miles = (place: Place): number => milesBetween(exampleTown, place.location!)

/** Every place, when no postcode was given. */
export const allPlaces: NearestPlaces = {
  order: 'listed',
  places: open.map((place) => ({ place, lacks: [] })),
  closed,
}

/** The places with their distance from a postcode in Example Town. */
export const nearExampleTown: NearestPlaces = {
  order: 'near',
  places: open.map((place) => ({ place, miles: miles(place), lacks: [] })).sort((a, b) => a.miles - b.miles),
  closed,
}

/** The places, when distances are not known. */
export const nobodyKnows = (order: PlacesOrder): NearestPlaces => ({ ...allPlaces, order })

/** No place has both a printer and a private room. */
export const nothingHasAll: NearestPlaces = {
  order: 'listed',
  places: open.map((place) => ({
    place,
    lacks: (['printer', 'private-room'] as const).filter((each) => !place.facilities?.includes(each)),
  })),
  none: true,
  closed: [],
}

/** A directory without places. */
export const nowhere: NearestPlaces = { order: 'listed', places: [], closed: [] }
