import { askFrom } from '@handrail/forms'
import { Address } from '@handrail/react'
import { cy } from '@handrail/react/cy'
import type { ReactElement } from 'react'
import type { address } from '../questions/address.js'
import { AskPage } from './ask-page.js'
import { useFrame } from './frame.js'
import type { QuestionPageData } from './page-data.js'

export function AddressPage(page: QuestionPageData<typeof address>): ReactElement {
  const { words, language, whoFor } = useFrame()
  const { question, noFixedAddress, noFixedAddressHint, help } = words.address
  const ask = askFrom(page.state)
  // The pattern says "I": here it says who the address is of.
  const ofWhom = { noFixedAddress, noFixedAddressHint }
  const spoken =
    language === 'cy'
      ? { ...cy, words: { ...cy.words, address: { ...cy.words.address, ...ofWhom } } }
      : { tag: 'en', words: { address: ofWhom } }
  return (
    <AskPage title={question} help={help} {...page}>
      <Address
        legend={question}
        legendIsPageHeading
        noFixedAddress
        // The browser knows the address of the person at the keyboard, not of anyone else (WCAG 1.3.5).
        autoComplete={whoFor === 'someone-else' ? 'off' : undefined}
        language={spoken}
        {...ask('address')}
      />
    </AskPage>
  )
}
