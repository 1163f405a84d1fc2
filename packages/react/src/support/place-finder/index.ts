export { PlaceDetails, type PlaceDetailsProps } from './place-details.js'
export { PlaceFinder, type PlaceFinderProps } from './place-finder.js'
