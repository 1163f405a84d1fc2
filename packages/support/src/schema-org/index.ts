export type { OpeningHoursSpecification } from './opening-hours.js'
export { jsonLdScript, toJsonLd } from './to-json-ld.js'
export type { JsonLd, JsonLdOptions, JsonLdRecord } from './to-json-ld.js'
