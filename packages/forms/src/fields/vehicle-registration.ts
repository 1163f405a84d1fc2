import { type Field, isEmpty, wrong } from '../field.js'
import { inLanguage, type Words } from '../language.js'
import { textPosted } from '../posted.js'
import { readings, tidyCode } from '../tidy.js'

/** What a `vehicleRegistration` asks for. */
export interface VehicleRegistrationOptions {
  /** As it stands after "Enter". A registration number unless set. */
  thing?: Words
}

/**
 * The registration number of a vehicle in the UK, with or without a space, in capital or small letters. Refuses only what
 * cannot be one: whether there is such a vehicle, DVLA knows. O typed for 0 and I for 1, or the other way round, are put
 * right where what was typed cannot be a number and only one can be meant.
 *
 * @returns a field whose value has no spaces: `AB12CDE`
 */
export function vehicleRegistration({ thing = aRegistrationNumber }: VehicleRegistrationOptions = {}): Field<
  string,
  string
> {
  return {
    read: textPosted,
    check: (typed, { language }) => {
      if (isEmpty(typed)) return wrong(language.errors.enter(inLanguage(thing, language)))
      const code = tidyCode(typed)
      const possible = /^[A-Z\d]{2,7}$/.test(code) ? readings(code).filter((each) => groupsOf(each)) : []
      const isAsTyped = possible[0] === code
      return isAsTyped || possible.length === 1
        ? { value: possible[0]! }
        : wrong(language.errors.vehicleRegistrationFormat())
    },
    show: (value) => groupsOf(value)?.join(' ') ?? value,
  }
}

const aRegistrationNumber = { en: 'a registration number', cy: 'rif cofrestru' }

/** The forms there are, each with the groups that stand apart on a number plate. */
const forms = [
  // Since 2001: AB12 CDE. I and Q are in neither group.
  /^([A-HJ-PR-Z]{2}\d{2})([A-HJ-PR-Z]{3})$/,
  // 1983 to 2001, and Q for vehicles of unknown age: A123 BCD
  /^([A-Z]\d{1,3})([A-Z]{3})$/,
  // 1963 to 1983: ABC 123D
  /^([A-Z]{3})(\d{1,3}[A-Z])$/,
  // Before 1963, personal numbers, and Northern Ireland to this day: ABC 1234, 1234 ABC
  /^([A-Z]{1,3})(\d{1,4})$/,
  /^(\d{1,4})([A-Z]{1,3})$/,
  // Embassies: 123 D 456. Armed forces: 12 AB 34. Trade plates: 12345
  /^(\d{3})([DX])(\d{3})$/,
  /^(\d{2})([A-Z]{2})(\d{2})$/,
  /^(\d{5})$/,
]

/** The groups of a registration number, or nothing if it cannot be one. */
function groupsOf(code: string): string[] | undefined {
  for (const form of forms) {
    const match = form.exec(code)
    if (match) return match.slice(1)
  }
  return undefined
}
