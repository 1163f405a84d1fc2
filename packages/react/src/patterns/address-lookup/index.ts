export { AddressLookup, type AddressLookupPart, type AddressLookupProps } from './address-lookup.js'
export type { AddressFinder, FoundAddress } from './address-finder.js'
export type { AddressLookupWords } from './address-lookup.strings.js'
