import { type Field, isEmpty, wrong } from '../field.js'
import { type Asked, inLanguage, subjectOf } from '../language.js'
import { type NumberLimits, numberWritten, outOfLimits } from '../numbers.js'
import { textPosted } from '../posted.js'
import { tidyLine } from '../tidy.js'

/** What `money` asks for. */
export interface MoneyOptions extends Asked, NumberLimits {
  /** The least it may be, in pence. 0 unless set. */
  least?: number
  /** The most it may be, in pence. */
  most?: number
  /** Whether people must write pence, may, or must not. They may unless set. */
  pence?: 'required' | 'optional' | 'none'
}

/**
 * An amount of money in pounds. People may write a pound sign, commas and spaces, or pence alone as `50p`.
 *
 * `1,50` is refused with a message that says how to write it: it could be £1.50 or £150. So is `1.5`, which lacks a figure.
 *
 * Design System: https://design-system.service.gov.uk/components/text-input/#prefixes-and-suffixes
 *
 * @returns a field whose value is in whole pence, so that sums of money stay exact: `£1,234.50` is 123450
 */
export function money({ pence = 'optional', ...asked }: MoneyOptions): Field<number, string> {
  return {
    read: textPosted,
    check: (typed, { language }) => {
      const { errors } = language
      if (isEmpty(typed)) return wrong(errors.enter(inLanguage(asked.thing, language)))
      const subject = subjectOf(asked, language)
      const amount = amountWritten(typed)
      if (amount === undefined) return wrong(errors.mustBeANumber(subject, pence === 'none' ? '156' : '123.45'))
      const hasPence = typeof amount === 'string' || amount.inPence % 100 !== 0
      if (pence === 'none' && hasPence) return wrong(errors.mustNotIncludePence(subject))
      if (amount === 'unclear') return wrong(errors.commasInMoney(subject))
      if (amount === 'part of a penny' || (pence === 'required' && !amount.wrotePence))
        return wrong(errors.mustIncludePence(subject))
      const problem = outOfLimits(amount.inPence, asked, subject, errors, inPounds)
      return problem === undefined ? { value: amount.inPence } : wrong(problem)
    },
    show: (value) => {
      const { sign, pounds, penceLeft } = poundsAndPence(value)
      return sign + pounds + (penceLeft === '00' && pence !== 'required' ? '' : `.${penceLeft}`)
    },
  }
}

/** Pounds and pence, without the fractions in which a computer would round large amounts. */
function poundsAndPence(value: number): { sign: string; pounds: number; penceLeft: string } {
  const size = Math.abs(value)
  const penceLeft = size % 100
  return { sign: value < 0 ? '-' : '', pounds: (size - penceLeft) / 100, penceLeft: String(penceLeft).padStart(2, '0') }
}

/** An amount as GOV.UK writes it: `£75`, `£1,234.50`. */
function inPounds(value: number): string {
  const { sign, pounds, penceLeft } = poundsAndPence(value)
  return `${sign}£${pounds.toLocaleString('en-GB')}${penceLeft === '00' ? '' : `.${penceLeft}`}`
}

/** An amount in whole pence, and whether its pence were written. Or why it is not known. */
function amountWritten(
  typed: string,
): { inPence: number; wrotePence: boolean } | 'unclear' | 'part of a penny' | undefined {
  // 500/- and 500/= are how people write shillings and rupees with nothing after them.
  const line = tidyLine(typed)
    .replace(/\.$/, '')
    .replace(/[/.,][-–—=]$/, '')
  const hasPoundSign = /[£￡₤]|GBP/i.test(line)
  const hasPenceSign = /\p{Nd} ?(?:p|pence|ceiniog)$/iu.test(line)
  const figures = line
    .replace(/^([+\-−–]?) ?(?:[£￡₤]|GBP) ?/i, '$1')
    .replace(/(\p{Nd}) ?(?:p|pence|ceiniog)$/iu, '$1')
    .replace(/ ?(?:[£￡₤]|GBP|pounds?|punt)$/i, '')

  const written = numberWritten(figures)
  // £1.500 could be £1,500, as it is written elsewhere in Europe.
  if (written === undefined || written === 'unclear' || written.decimals.length === 3) return written && 'unclear'
  const { isNegative, whole, decimals } = written
  const isPenceAlone = hasPenceSign && decimals === ''
  // £50p could be 50 pounds or 50 pence.
  if (isPenceAlone && hasPoundSign) return undefined
  if (decimals.length !== 0 && decimals.length !== 2) return 'part of a penny'
  const size = Number(isPenceAlone ? whole : whole + decimals.padEnd(2, '0'))
  return { inPence: isNegative && size !== 0 ? -size : size, wrotePence: isPenceAlone || decimals !== '' }
}
