'use client'
import { YesNo } from '@handrail/react'
import type { ReactElement } from 'react'
import type { moved } from '../questions/moved'
import { AskPage } from './ask-page'
import type { PropsOf } from './question'

export function MovedPage({ words, ...page }: PropsOf<typeof moved>): ReactElement {
  return (
    <AskPage title={words.title} {...page}>
      {(ask) => <YesNo legend={words.title} legendIsPageHeading yes={words.yes} no={words.no} {...ask('moved')} />}
    </AskPage>
  )
}
