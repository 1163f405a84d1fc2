import {
  accountNumberAttributes,
  fullNameAttributes,
  rollNumberAttributes,
  sortCodeAttributes,
} from '@handrail/forms/attributes'
import type { ReactElement } from 'react'
import { TextInput } from '../../form/text-input/index.js'
import { useWords } from '../../foundations/words.js'
import { questionInParts, type QuestionInPartsProps } from '../../parts/question-in-parts.js'
import { en } from './bank-details.strings.js'

/** The parts of bank details. The roll number is optional: only some building society accounts have one. */
export type BankDetailsPart = 'name-on-the-account' | 'sort-code' | 'account-number' | 'roll-number'

/**
 * Props of {@link BankDetails}: any attribute of `<div>`, and these. `className`, `ref` and other attributes go to the
 * `<div>` round the inputs.
 */
export type BankDetailsProps = QuestionInPartsProps<BankDetailsPart>

/**
 * Asks for the account that money is paid to or from: `${name}-name-on-the-account`, `${name}-sort-code`,
 * `${name}-account-number` and `${name}-roll-number`. Take spaces and dashes out of what people type.
 *
 * Design System: https://design-system.service.gov.uk/patterns/bank-details/
 */
export function BankDetails({ legend, ...props }: BankDetailsProps): ReactElement {
  const words = useWords('bank-details', en, props.language)
  return questionInParts({ ...props, legend: legend ?? words.legend }, (propsOf) => (
    <>
      <TextInput {...propsOf('name-on-the-account')} label={words.nameOnTheAccount} {...fullNameAttributes} />
      <TextInput {...propsOf('sort-code')} label={words.sortCode} hint={words.sortCodeHint} {...sortCodeAttributes} />
      <TextInput
        {...propsOf('account-number')}
        label={words.accountNumber}
        hint={words.accountNumberHint}
        {...accountNumberAttributes}
      />
      <TextInput
        {...propsOf('roll-number')}
        label={words.rollNumber}
        hint={words.rollNumberHint}
        {...rollNumberAttributes}
      />
    </>
  ))
}
