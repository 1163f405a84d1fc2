'use client'
import { FullName } from '@handrail/react'
import type { ReactElement } from 'react'
import type { name } from '../questions/name'
import { AskPage } from './ask-page'
import type { PropsOf } from './question'

export function NamePage({ words, ...page }: PropsOf<typeof name>): ReactElement {
  return (
    <AskPage title={words.title} {...page}>
      {(ask) => <FullName parts legend={words.title} legendIsPageHeading {...ask('name')} />}
    </AskPage>
  )
}
