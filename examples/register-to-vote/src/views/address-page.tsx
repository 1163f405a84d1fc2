'use client'
import { Address } from '@handrail/react'
import type { ReactElement } from 'react'
import type { address } from '../questions/address'
import { AskPage } from './ask-page'
import type { PropsOf } from './question'

export function AddressPage({ words, ...page }: PropsOf<typeof address>): ReactElement {
  return (
    <AskPage title={words.title} {...page}>
      {(ask) => <Address legend={words.title} legendIsPageHeading noFixedAddress askWhere {...ask('address')} />}
    </AskPage>
  )
}
