import {
  type CountryCode,
  getCountryCallingCode,
  parsePhoneNumberFromString,
  type PhoneNumber,
} from 'libphonenumber-js/min'
import { type Field, isEmpty, wrong } from '../field.js'
import { inLanguage, type Words } from '../language.js'
import { textPosted } from '../posted.js'
import { plainFigures, tidyLine } from '../tidy.js'

/** What a `phoneNumber` asks for. */
export interface PhoneNumberOptions {
  /** As it stands after "Enter". A phone number unless set. */
  thing?: Words
  /** The country of numbers without a country code, in ISO 3166. `GB` unless set. */
  country?: CountryCode
  /**
   * Keeps an extension in the value, in the form of RFC 3966: `+441632960001;ext=12`. Unless set it is left out, as numbers
   * that a computer calls or sends a text to have none.
   */
  keepExtension?: boolean
}

/**
 * A phone number of any country, in any form that people write it in. Only numbers that cannot be are refused: which ones
 * are in use changes too often to know.
 *
 * Design System: https://design-system.service.gov.uk/patterns/phone-numbers/
 *
 * @returns a field whose value is in the form of E.164: `+441632960001`
 */
export function phoneNumber(options: PhoneNumberOptions = {}): Field<string, string> {
  const { thing = aPhoneNumber, country = 'GB', keepExtension } = options
  return {
    read: textPosted,
    check: (typed, { language }) => {
      const { errors } = language
      if (isEmpty(typed)) return wrong(errors.enter(inLanguage(thing, language)))
      const written = plainPhone(typed)
      const number = parsePhoneNumberFromString(written, country)
      // Figures of which nothing can be made: far too few or too many, or the code of no country.
      if (!number) return wrong(/^[\d\s+().-]+$/.test(written) ? errors.phoneNotReal() : errors.phoneFormat())
      if (!canBe(number)) return wrong(errors.phoneNotReal())
      return { value: keepExtension && number.ext ? `${number.number};ext=${number.ext}` : number.number }
    },
    show: (value) => {
      const number = parsePhoneNumberFromString(value, country)
      if (!number) return value
      return number.countryCallingCode === getCountryCallingCode(country)
        ? number.formatNational()
        : number.formatInternational()
    },
  }
}

const aPhoneNumber = { en: 'a phone number', cy: 'rif ffôn' }

function plainPhone(typed: string): string {
  // The parser reads no more than this.
  if (typed.length > 250) return ''
  return (
    tidyLine(plainFigures(typed))
      // Phones put signs for the direction of text round a number that is copied from their contacts.
      .replaceAll(/\p{Cf}/gu, '')
      .replaceAll(/[\p{Pd}\u2212]/gu, '-')
      .replaceAll(
        /(^|\P{L})(o+)(?!\p{L})/giu,
        (_, before: string, letters: string) => before + '0'.repeat(letters.length),
      )
      .replace(/(^|\P{L})est(?:yniad)?\.? ?(?=\d+$)/iu, '$1ext ')
  )
}

/**
 * Whether a number has as many figures as its country gives. UK numbers are looked at more closely, as most people here
 * have one: only numbers that begin with 01 or 08 can have a figure less. Ofcom, National Telephone Numbering Plan.
 */
const canBe = (number: PhoneNumber): boolean =>
  number.countryCallingCode === '44'
    ? /^(?:[1-35789]\d{9}|[18]\d{8}|8\d{6})$/.test(number.nationalNumber)
    : number.isPossible()
