export { Address, type AddressLine, type AddressPart, type AddressProps, type NoFixedAddress } from './address.js'
export { AddressAbroad, type AddressAbroadPart, type AddressAbroadProps } from './address-abroad.js'
export type { AddressWords } from './address.strings.js'
