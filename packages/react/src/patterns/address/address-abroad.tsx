import type { ReactElement, ReactNode } from 'react'
import { Select } from '../../form/select/index.js'
import { TextInput } from '../../form/text-input/index.js'
import { useWords } from '../../foundations/words.js'
import { questionInParts, type QuestionInPartsProps } from '../../parts/question-in-parts.js'
import { en } from './address.strings.js'

/** A part of {@link AddressAbroad}: what its control is called, after the name of the address. */
export type AddressAbroadPart = 'line-1' | 'line-2' | 'line-3' | 'town' | 'postal-code' | 'country'

/** Props of {@link AddressAbroad}: any attribute of `<div>`, and these. They go to the `<div>` round the parts. */
export type AddressAbroadProps = QuestionInPartsProps<AddressAbroadPart> & {
  /** `off` for the address of somebody else, so that no browser fills in the person's own. */
  autoComplete?: 'off'
  /** The countries, as `<option>`s in the order to show. Before them stands one that is empty. Without any, people type. */
  children?: ReactNode
}

/**
 * Asks for an address in any country. Many countries have no postcode, and none has ours, so that part is optional and
 * your service must accept whatever is written there.
 *
 * Design System: https://design-system.service.gov.uk/patterns/addresses/
 * WCAG 1.3.1, 1.3.5 Identify Input Purpose, 3.3.1, 3.3.2.
 */
export function AddressAbroad({ autoComplete, children, ...props }: AddressAbroadProps): ReactElement {
  const words = useWords('address', en, props.language)
  const off = autoComplete && { autoComplete }
  const country = { label: words.country, autoComplete: 'country-name', ...off }
  return questionInParts({ ...props, legend: props.legend ?? words.legend }, (part) => (
    <>
      <TextInput {...part('line-1')} label={words.line1} autoComplete="address-line1" spellCheck={false} {...off} />
      <TextInput {...part('line-2')} label={words.line2} autoComplete="address-line2" spellCheck={false} {...off} />
      <TextInput {...part('line-3')} label={words.line3} autoComplete="address-line3" spellCheck={false} {...off} />
      <TextInput
        {...part('town')}
        label={words.town}
        autoComplete="address-level2"
        spellCheck={false}
        width="two-thirds"
        {...off}
      />
      <TextInput
        {...part('postal-code')}
        label={words.postalCode}
        autoComplete="postal-code"
        spellCheck={false}
        width={10}
        {...off}
      />
      {children ? (
        <Select {...part('country')} {...country}>
          <option value="">{words.chooseCountry}</option>
          {children}
        </Select>
      ) : (
        <TextInput {...part('country')} {...country} spellCheck={false} width="two-thirds" />
      )}
    </>
  ))
}
