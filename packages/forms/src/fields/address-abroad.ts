import { type Field, isEmpty, wrong } from '../field.js'
import { inLanguage } from '../language.js'
import { textPosted } from '../posted.js'
import { type FieldInParts, inParts, needed } from './in-parts.js'
import { optional } from './optional.js'
import { text } from './text.js'

/** An address in any country. */
export interface AddressAbroad {
  line1: string
  line2?: string
  line3?: string
  town: string
  postalCode?: string
  country: string
}

/** A part of an address in any country: what its control is called, after the name of the address. */
export type AddressAbroadPart = 'line-1' | 'line-2' | 'line-3' | 'town' | 'postal-code' | 'country'

/** What an `addressAbroad` asks for. */
export interface AddressAbroadOptions {
  /** The values of the countries to select from, if people select one. Else they type it. */
  countries?: readonly string[]
}

/**
 * An address in any country. Whatever is written as a postal code is taken, and there may be none: many countries have none.
 *
 * Design System: https://design-system.service.gov.uk/patterns/addresses/
 */
export function addressAbroad({ countries }: AddressAbroadOptions = {}): FieldInParts<
  AddressAbroad,
  AddressAbroadPart
> {
  return inParts({
    'line-1': needed(line('Address line 1', 'Llinell cyfeiriad 1'), (errors) => errors.addressLine1()),
    'line-2': optional(line('Address line 2', 'Llinell cyfeiriad 2')),
    'line-3': optional(line('Address line 3', 'Llinell cyfeiriad 3')),
    town: needed(line('Town or city', 'Tref neu ddinas'), (errors) => errors.townOrCity()),
    'postal-code': optional(line('Postal code', 'Cod post')),
    country: countries
      ? oneOf(countries)
      : text({ thing: { en: 'a country', cy: 'y wlad' }, subject: { en: 'Country', cy: 'Gwlad' }, most: 200 }),
  })
}

/** A line of an address, by its label. */
const line = (en: string, cy: string): ReturnType<typeof text> => text({ thing: { en, cy }, most: 200 })

/** Anything else that is posted counts as no answer: a page has no other. */
const oneOf = (countries: readonly string[]): Field<string, string> => ({
  read: textPosted,
  check: (typed, { language }) =>
    !isEmpty(typed) && countries.includes(typed)
      ? { value: typed }
      : wrong(language.errors.select(inLanguage({ en: 'a country', cy: 'wlad' }, language))),
  show: (value) => value,
})
