export { Leaflet, type LeafletProps } from './leaflet.js'
