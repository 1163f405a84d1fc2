'use client'
import { Address } from '@handrail/react'
import type { ReactElement } from 'react'
import type { previousAddress } from '../questions/previous-address'
import { AskPage } from './ask-page'
import type { PropsOf } from './question'

export function PreviousAddressPage({ words, ...page }: PropsOf<typeof previousAddress>): ReactElement {
  return (
    <AskPage title={words.title} {...page}>
      {(ask) => (
        // The browser knows the address of today, not the one before (WCAG 1.3.5).
        <Address legend={words.title} legendIsPageHeading autoComplete="off" {...ask('previous-address')} />
      )}
    </AskPage>
  )
}
