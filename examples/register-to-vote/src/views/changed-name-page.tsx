'use client'
import { YesNo } from '@handrail/react'
import type { ReactElement } from 'react'
import type { changedName } from '../questions/changed-name'
import { AskPage } from './ask-page'
import type { PropsOf } from './question'

export function ChangedNamePage({ words, ...page }: PropsOf<typeof changedName>): ReactElement {
  return (
    <AskPage title={words.title} {...page}>
      {(ask) => (
        <YesNo legend={words.title} legendIsPageHeading yes={words.yes} no={words.no} {...ask('changed-name')} />
      )}
    </AskPage>
  )
}
