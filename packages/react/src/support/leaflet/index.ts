export { Leaflet, type LeafletProps } from './leaflet.js'
export type { PaperLanguages, PaperProps } from './paper.js'
export type { PaperFacts } from './paper-facts.js'
