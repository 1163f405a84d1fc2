import type { ErrorMessages } from '../errors/error-messages.js'
import { type Field, wrong } from '../field.js'
import { textPosted } from '../posted.js'
import { tidyFigures } from '../tidy.js'
import { type FieldInParts, inParts, needed } from './in-parts.js'
import { optional } from './optional.js'
import { text } from './text.js'

/** An account that money is paid to or from. */
export interface BankDetails {
  nameOnTheAccount: string
  /** 6 figures. */
  sortCode: string
  /** 6 to 8 figures, as many as were typed. Ask the bank's own rules whether zeros go before them. */
  accountNumber: string
  /** Only accounts of a building society have one. */
  rollNumber?: string
}

/** A part of `bankDetails`: what its control is called, after the name of the question. */
export type BankDetailsPart = 'name-on-the-account' | 'sort-code' | 'account-number' | 'roll-number'

/**
 * The details of an account with a bank or a building society. People may put spaces and dashes into the numbers.
 *
 * Design System: https://design-system.service.gov.uk/patterns/bank-details/
 */
export function bankDetails(): FieldInParts<BankDetails, BankDetailsPart> {
  return inParts({
    'name-on-the-account': needed(text({ thing: name, most: 200 }), (errors) => errors.nameOnTheAccount()),
    'sort-code': needed(sortCode, (errors) => errors.sortCode()),
    'account-number': needed(accountNumber, (errors) => errors.accountNumber()),
    'roll-number': optional(rollNumber),
  })
}

const name = { en: 'name on the account', cy: 'enw ar y cyfrif' }

const figures = (
  problem: (code: string, errors: ErrorMessages) => string | undefined,
  show: (value: string) => string,
): Field<string, string> => ({
  read: textPosted,
  check: (typed, { language }) => {
    const value = tidyFigures(typed)
    const message = problem(value, language.errors)
    return message === undefined ? { value } : wrong(message)
  },
  show,
})

const sortCode = figures(
  (code, errors) => (/^\d{6}$/.test(code) ? undefined : errors.sortCodeFormat()),
  (value) => value.replace(/^(..)(..)(..)$/, '$1-$2-$3'),
)

const accountNumber = figures(
  (code, errors) => {
    if (!/^\d+$/.test(code)) return errors.accountNumberFormat()
    return code.length < 6 || code.length > 8 ? errors.accountNumberLength() : undefined
  },
  (value) => value,
)

const rollNumberText = text({
  thing: { en: 'building society roll number', cy: 'rhif rôl cymdeithas adeiladu' },
  most: 18,
})

const rollNumber: Field<string, string> = {
  ...rollNumberText,
  check: (typed, checking) => {
    const { value = '', ...outcome } = rollNumberText.check(typed, checking)
    if (outcome.problems) return outcome
    const plain = value.replaceAll(/\p{Pd}/gu, '-')
    return /^[a-z\d ./-]+$/i.test(plain) ? { value: plain } : wrong(checking.language.errors.rollNumberFormat())
  },
}
