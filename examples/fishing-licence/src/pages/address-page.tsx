import { askFrom } from '@handrail/forms'
import { Address, Checkbox, Checkboxes } from '@handrail/react'
import { cy } from '@handrail/react/cy'
import type { ReactElement } from 'react'
import type { address } from '../questions/address.js'
import { AskPage } from './ask-page.js'
import { useFrame } from './frame.js'
import type { QuestionPageData } from './page-data.js'

export function AddressPage(page: QuestionPageData<typeof address>): ReactElement {
  const { words, language, whoFor } = useFrame()
  const { question, same, noFixedAddress, noFixedAddressHint, help } = words.address
  const { defaultValue, errors, ...asked } = askFrom(page.state)('address')
  const { before } = page.shown
  // The pattern says "I": here it says who the address is of.
  const ofWhom = { noFixedAddress, noFixedAddressHint }
  const spoken =
    language === 'cy'
      ? { ...cy, words: { ...cy.words, address: { ...cy.words.address, ...ofWhom } } }
      : { tag: 'en', words: { address: ofWhom } }
  return (
    <AskPage
      title={question}
      help={help}
      ways={[{ href: '#address-no-fixed-address', text: noFixedAddress }]}
      {...page}
    >
      {before !== undefined && (
        <Checkboxes name="address-same" defaultValue={defaultValue['same'] ? [defaultValue['same']] : undefined}>
          <Checkbox value="yes" hint={before}>
            {same}
          </Checkbox>
        </Checkboxes>
      )}
      <Address
        legend={question}
        legendIsPageHeading
        noFixedAddress
        // The browser knows the address of the person at the keyboard, not of anyone else (WCAG 1.3.5).
        autoComplete={whoFor === 'someone-else' ? 'off' : undefined}
        language={spoken}
        {...asked}
        defaultValue={defaultValue}
        errors={errors}
      />
    </AskPage>
  )
}
