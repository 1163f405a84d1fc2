'use client'
import { FullName } from '@handrail/react'
import type { ReactElement } from 'react'
import type { oldName } from '../questions/old-name'
import { AskPage } from './ask-page'
import type { PropsOf } from './question'

export function OldNamePage({ words, ...page }: PropsOf<typeof oldName>): ReactElement {
  return (
    <AskPage title={words.title} {...page}>
      {(ask) => <FullName parts legend={words.title} legendIsPageHeading autoComplete="off" {...ask('old-name')} />}
    </AskPage>
  )
}
