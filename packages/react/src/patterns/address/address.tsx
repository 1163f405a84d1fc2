import { postcodeAttributes } from '@handrail/forms/attributes'
import type { ReactElement } from 'react'
import { Checkbox, Checkboxes } from '../../form/checkboxes/index.js'
import { TextInput } from '../../form/text-input/index.js'
import { Textarea } from '../../form/textarea/index.js'
import { useWords } from '../../foundations/words.js'
import { type InputOfPart, questionInParts, type QuestionInPartsProps } from '../../parts/question-in-parts.js'
import { en } from './address.strings.js'

/** A part of an address in the UK that is written on an envelope. */
export type AddressLine = 'line-1' | 'line-2' | 'town' | 'county' | 'postcode'

/** A part of {@link Address}: what its control is called, after the name of the address. */
export type AddressPart = AddressLine | 'no-fixed-address' | 'where'

/** Whether people can say that they live in no one place. */
export type NoFixedAddress =
  | {
      /** Adds a checkbox for people who have no fixed address. It sends `yes` as `no-fixed-address`. */
      noFixedAddress: true
      /** When it is selected, asks where they spend most of their time, as `where`. Registering to vote needs this. */
      askWhere?: boolean
    }
  | { noFixedAddress?: false; askWhere?: never }

/** Props of {@link Address}: any attribute of `<div>`, and these. They go to the `<div>` round the parts. */
export type AddressProps = QuestionInPartsProps<AddressPart> &
  NoFixedAddress & {
    /** `off` for the address of somebody else, so that no browser fills in the person's own. */
    autoComplete?: 'off'
  }

/**
 * Asks for an address in the UK. With `noFixedAddress`, people who have none can say so and go on: without that, they
 * cannot finish the form.
 *
 * Your service must accept every postcode however it is written, and an address without a number.
 *
 * Design System: https://design-system.service.gov.uk/patterns/addresses/
 * WCAG 1.3.1, 1.3.5 Identify Input Purpose, 3.3.1, 3.3.2.
 */
export function Address({ noFixedAddress, askWhere, autoComplete, ...props }: AddressProps): ReactElement {
  const words = useWords('address', en, props.language)
  const off = autoComplete && { autoComplete }
  return questionInParts({ ...props, legend: props.legend ?? words.legend }, (part) => (
    <>
      <TextInput {...part('line-1')} label={words.line1} autoComplete="address-line1" spellCheck={false} {...off} />
      <TextInput {...part('line-2')} label={words.line2} autoComplete="address-line2" spellCheck={false} {...off} />
      <TextInput
        {...part('town')}
        label={words.town}
        autoComplete="address-level2"
        spellCheck={false}
        width="two-thirds"
        {...off}
      />
      {/* Without a token, as in the Design System's example: an address in the UK is whole without a county. */}
      <TextInput {...part('county')} label={words.county} spellCheck={false} width="two-thirds" {...off} />
      <TextInput {...part('postcode')} label={words.postcode} {...postcodeAttributes} {...off} />
      {noFixedAddress && (
        <Checkboxes {...ticked(part('no-fixed-address'))}>
          <Checkbox
            value="yes"
            hint={words.noFixedAddressHint}
            conditional={
              askWhere && <Textarea {...part('where')} label={words.where} hint={words.whereHint} rows={3} />
            }
          >
            {words.noFixedAddress}
          </Checkbox>
        </Checkboxes>
      )}
    </>
  ))
}

/** What a part is given, for a checkbox: what it starts with is a list there. */
const ticked = ({
  defaultValue,
  ...part
}: InputOfPart): Omit<InputOfPart, 'defaultValue'> & { defaultValue?: string[] } => ({
  ...part,
  defaultValue: defaultValue ? [defaultValue] : undefined,
})
