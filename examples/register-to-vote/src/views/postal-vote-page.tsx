'use client'
import { YesNo } from '@handrail/react'
import type { ReactElement } from 'react'
import type { postalVote } from '../questions/postal-vote'
import { AskPage } from './ask-page'
import type { PropsOf } from './question'

export function PostalVotePage({ words, ...page }: PropsOf<typeof postalVote>): ReactElement {
  return (
    <AskPage title={words.title} {...page}>
      {(ask) => (
        <YesNo legend={words.title} legendIsPageHeading yes={words.yes} no={words.no} {...ask('postal-vote')} />
      )}
    </AskPage>
  )
}
