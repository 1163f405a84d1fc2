import { parse } from 'postcode'
import { type Field, isEmpty, wrong } from '../field.js'
import { inLanguage, type Words } from '../language.js'
import { textPosted } from '../posted.js'
import { readings, tidyCode } from '../tidy.js'

/** What a `postcode` asks for. */
export interface PostcodeOptions {
  /** As it stands after "Enter". A postcode unless set. */
  thing?: Words
}

/**
 * A full UK postcode, with or without a space, in capital or small letters. O typed for 0 and I for 1, or the other way
 * round, are put right, as only one postcode can be meant.
 *
 * Design System: https://design-system.service.gov.uk/patterns/addresses/
 *
 * @returns a field whose value is in the usual form: `SW1A 1AA`
 */
export function postcode({ thing = aPostcode }: PostcodeOptions = {}): Field<string, string> {
  return {
    read: textPosted,
    check: (typed, { language }) => {
      if (isEmpty(typed)) return wrong(language.errors.enter(inLanguage(thing, language)))
      const code = tidyCode(typed)
      // No code can be read as two postcodes: a test tries.
      const [value] = /^[A-Z\d]{5,7}$/.test(code) ? readings(code).flatMap(inUsualForm) : []
      return value === undefined ? wrong(language.errors.postcodeFormat()) : { value }
    },
    show: (value) => value,
  }
}

const aPostcode = { en: 'a postcode', cy: 'y cod post' }

/** Every postcode area with an O or an I. Others cannot be meant by a 0 or a 1. */
const areasWithOOrI = ['CO', 'IG', 'IM', 'IP', 'IV', 'OL', 'OX', 'PO', 'SO', 'YO']

/** The postcode, if these letters and figures can be one. */
function inUsualForm(code: string): string[] {
  const { valid, postcode: usual, area, outcode, unit } = parse(code)
  if (!valid || (/[OI]/.test(area) && !areasWithOOrI.includes(area))) return []
  // No district starts with 0, unless it is 0 itself, after an area of 2 letters: CR0. No letter after its number is O or I.
  // No unit has one of these letters, which are too easily taken for others. (Royal Mail, Programmer's Guide to the PAF)
  const district = outcode.slice(area.length)
  const isDistrict = /^(?:\d|[1-9]\d|\d[A-HJ-NP-Z])$/.test(district) && (area.length === 2 || !district.startsWith('0'))
  return isDistrict && !/[CIKMOV]/.test(unit) ? [usual] : []
}
