import type { ErrorMessages } from './errors/error-messages.js'
import { plainFigures, tidyLine } from './tidy.js'

/** A number as it was written, in plain figures. */
export interface NumberWritten {
  readonly isNegative: boolean
  readonly whole: string
  readonly decimals: string
}

/**
 * Reads a number, however it is written: with commas, spaces or apostrophes between thousands (and as in India between
 * hundreds of thousands), with a plus, in the figures of another script, with a full stop after it.
 *
 * @returns the number, `unclear` for figures whose commas could mean two things (`1,50`), and else nothing
 */
export function numberWritten(text: string): NumberWritten | 'unclear' | undefined {
  // Nobody writes more.
  if (text.length > 60) return undefined
  const plain = tidyLine(plainFigures(text))
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\p{Pd}\u2212]/gu, '-')
    // The decimal sign and the thousands sign of Arabic, the dot of old price tags, the apostrophe of Switzerland.
    .replaceAll(/[·\u066B]/g, '.')
    .replaceAll(/['’\u066C]/g, ',')
    .replaceAll(/ ?([.,]) ?/g, '$1')
    .replace(/^([+-]) /, '$1')
    .replace(/[.,;:]+$/, '')
    .trim()
  const [, sign, whole = '', decimals = ''] =
    /^([+-]?)(\d{1,3}(?:[ ,]\d{2,3})*[ ,]\d{3}|\d+)?(?:\.(\d+))?$/.exec(plain) ?? []
  if (sign !== undefined && whole + decimals !== '')
    return { isNegative: sign === '-', whole: whole.replaceAll(/[ ,]/g, '') || '0', decimals }
  return /^[+-]?[\d,. ]+$/.test(plain) && /[,.]/.test(plain) && /\d/.test(plain) ? 'unclear' : undefined
}

/** The least and the most that a number may be. */
export interface NumberLimits {
  /** The least it may be. 0 unless set. */
  least?: number
  /** The most it may be. What a computer can store exactly, about 9,000 million million, unless set. */
  most?: number
}

/** What is said of a number that is too small or too big. */
export function outOfLimits(
  value: number,
  { least, most }: NumberLimits,
  subject: string,
  errors: ErrorMessages,
  inWords: (value: number) => string,
): string | undefined {
  const [floor, ceiling] = [least ?? 0, most ?? Number.MAX_SAFE_INTEGER]
  if (value >= floor && value <= ceiling) return undefined
  if (least !== undefined && most !== undefined) return errors.mustBeBetween(subject, inWords(least), inWords(most))
  return value < floor ? errors.mustBeOrMore(subject, inWords(floor)) : errors.mustBeOrLess(subject, inWords(ceiling))
}
