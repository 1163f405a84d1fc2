import { type Field, isEmpty, wrong } from '../field.js'
import { type Asked, inLanguage, subjectOf } from '../language.js'
import { type NumberLimits, numberWritten, outOfLimits } from '../numbers.js'
import { textPosted } from '../posted.js'
import { tidyLine } from '../tidy.js'

/** What a `number` asks for. */
export interface NumberOptions extends Asked, NumberLimits {
  /** Takes decimals. A whole number unless set. */
  decimals?: boolean
  /** What people may write after it, in any case: `['kg', 'kilograms']`. */
  units?: readonly string[]
  /** A number to show in the message for what is no number: `30`. */
  example?: string
}

/**
 * A number, for amounts of something. For money use `money`, for numbers that are codes `text`.
 *
 * A comma stands for thousands. Where it could mean something else (`1,50`), people are asked, never guessed for.
 *
 * Design System: https://design-system.service.gov.uk/components/text-input/#asking-for-whole-numbers
 */
export function number({ decimals, units = [], example, ...asked }: NumberOptions): Field<number, string> {
  return {
    read: textPosted,
    check: (typed, { language }) => {
      const { errors } = language
      if (isEmpty(typed)) return wrong(errors.enter(inLanguage(asked.thing, language)))
      const subject = subjectOf(asked, language)
      const written = numberWritten(withoutUnit(typed, units))
      if (written === 'unclear')
        return wrong(decimals ? errors.commasInANumber(subject) : errors.mustBeAWholeNumber(subject))
      // More decimals than these would not be stored as they were written.
      if (!written || written.decimals.length > 15) return wrong(errors.mustBeANumber(subject, example))
      // 5.00 is a whole number. 5.000 could be five thousand, as it is written elsewhere in Europe.
      if (!decimals && !/^0{0,2}$/.test(written.decimals)) return wrong(errors.mustBeAWholeNumber(subject))
      const size = Number(`${written.whole}.${written.decimals}`)
      const value = written.isNegative && size !== 0 ? -size : size
      const problem = outOfLimits(value, asked, subject, errors, (limit) => limit.toLocaleString('en-GB'))
      return problem === undefined ? { value } : wrong(problem)
    },
    // String() would show some as 1e-7.
    show: (value) => value.toLocaleString('en-GB', { useGrouping: false, maximumFractionDigits: 20 }),
  }
}

/** What was written before a unit. The longest counts: `kg` ends in `g`. */
function withoutUnit(typed: string, units: readonly string[]): string {
  const written = tidyLine(typed).toLowerCase().replace(/\.$/, '')
  const unit = units
    .map((each) => each.toLowerCase())
    .sort((one, other) => other.length - one.length)
    .find((each) => written.endsWith(each))
  return unit === undefined ? typed : written.slice(0, written.length - unit.length)
}
