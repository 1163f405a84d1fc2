import type { CallCost } from './call-cost.js'
import type { Language } from './directory.js'
import { strings } from './phone.strings.js'
import { wordsIn } from './words.js'

// Why not a library: libphonenumber-js brings about 80 kB of number plans to print the numbers of one country. What we
// need of the United Kingdom's plan is the table below. The tests compare it with libphonenumber-js for every area code.

/** Where to put the spaces, by how the number starts after the 0. The first match wins. Ofcom, National Numbering Plan. */
const groupings: readonly [starts: RegExp, groups: readonly number[]][] = [
  [/^(2|5|70|76(?!24))/, [2, 4, 4]],
  [/^(11|1\d1)/, [3, 3, 4]],
  [/^(3|8\d{9}|9)/, [3, 3, 4]],
  [/^8/, [3, 3, 3]],
  // The few places with a 6-figure area code.
  [/^1(3873|5242|539[456]|697[347]|768[347]|9467)/, [5, 5]],
  [/^(1|7)/, [4, 6]],
]

/** The 9 or 10 figures after +44, or undefined for a number elsewhere. */
const nationalFigures = (telephone: string): string | undefined => /^\+44(\d+)$/.exec(telephone)?.[1]

/** 116 123 is a helpline and 118 500 is directory enquiries: 6 figures, and no 0. 0118 496 0000 is a landline in Reading. */
const isShort = (figures: string): boolean => /^11[68]\d{3}$/.test(figures)

/** Countries whose code is 1 or 2 figures long. All others have 3. ITU-T E.164. */
const shortCountryCode = /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/

/**
 * A phone number to read and to dial, spaced in groups: `01632 960 001`.
 * A number outside the United Kingdom keeps its country code: `+353 15550100`.
 * Text that is not an E.164 number is given back as it is.
 * @param telephone E.164: `+441632960001`
 */
export function phoneNumberWords(telephone: string): string {
  const figures = nationalFigures(telephone)
  if (figures === undefined) {
    const code = shortCountryCode.exec(telephone)?.[0] ?? telephone.slice(0, 4)
    return /^\+\d+$/.test(telephone) ? `${code} ${telephone.slice(code.length)}` : telephone
  }
  if (isShort(figures)) return `${figures.slice(0, 3)} ${figures.slice(3)}`
  const groups = groupings.find(([starts]) => starts.test(figures))?.[1] ?? []
  let rest = `0${figures}`
  const printed: string[] = []
  for (const [index, size] of groups.entries()) {
    printed.push(rest.slice(0, index === 0 ? size + 1 : size))
    rest = rest.slice(index === 0 ? size + 1 : size)
  }
  // GOV.UK halves a last group of 6, as in 01632 960 001: 3 figures are easier to hear and to keep in mind than 6.
  return [...printed, rest]
    .filter(Boolean)
    .join(' ')
    .replace(/ (\d{3})(\d{3})$/, ' $1 $2')
}

/**
 * A phone number for people in other countries: `+44 1632 960 001`. Print it where your service helps people abroad.
 * Numbers that start with 0800 or 0808 often cannot be called from abroad, so give another one there. Numbers of 6 figures,
 * such as 116 123, never can: they are printed as at home.
 * @param telephone E.164: `+441632960001`
 */
export function internationalNumberWords(telephone: string): string {
  const words = phoneNumberWords(telephone)
  return nationalFigures(telephone) !== undefined && words.startsWith('0') ? `+44 ${words.slice(1)}` : words
}

/**
 * Where a phone link goes: `tel:+441632960001`. It works from abroad too, but for numbers of 6 figures: `tel:116123`.
 * @param telephone E.164: `+441632960001`
 */
export function phoneHref(telephone: string): string {
  const figures = nationalFigures(telephone)
  return `tel:${figures !== undefined && isShort(figures) ? figures : telephone}`
}

/**
 * The number to dial with Relay UK, for people who cannot hear or speak on the phone: `18001 01632 960 001`.
 * It is derived, never typed, so it cannot drift from the phone number.
 * @param telephone a United Kingdom number in E.164: `+441632960001`
 * @throws RangeError for a number outside the United Kingdom, which Relay UK does not reach this way
 */
export function relayNumber(telephone: string): string {
  if (nationalFigures(telephone) === undefined) {
    throw new RangeError(`Relay UK needs a United Kingdom number that starts with +44, but was given "${telephone}".`)
  }
  return `18001 ${phoneNumberWords(telephone)}`
}

/**
 * Where a Relay UK link goes: `tel:1800101632960001`.
 * @param telephone a United Kingdom number in E.164: `+441632960001`
 * @throws RangeError for a number outside the United Kingdom
 */
export const relayHref = (telephone: string): string => `tel:${relayNumber(telephone).replaceAll(' ', '')}`

/**
 * What a call costs, by how the number starts: 0800, 0808 and 116 are free, 03 costs no more than 01 and 02, 07 is a mobile,
 * and 084, 087, 09 and 118 add a charge of their own. So do 070 and 076, which look like mobiles. GOV.UK, "Call charges".
 * @param telephone E.164: `+441632960001`
 */
export function callCost(telephone: string): CallCost {
  const figures = nationalFigures(telephone)
  if (figures === undefined) return 'international'
  if (/^(800|808|116\d{3}$)/.test(figures)) return 'free'
  if (isShort(figures) || /^(8|9|70|76(?!24))/.test(figures)) return 'higher-rate'
  return figures.startsWith('7') ? 'mobile-rate' : 'standard-rate'
}

/**
 * What a call costs, in words and with no full stop: `Calls are free`.
 * @param telephone E.164: `+441632960001`
 */
export const callCostWords = (telephone: string, language: Language): string =>
  wordsIn(strings, language)[callCost(telephone)]
