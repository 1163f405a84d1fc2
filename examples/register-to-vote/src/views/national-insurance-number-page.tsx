'use client'
import { CannotGiveThis, NationalInsuranceNumber } from '@handrail/react'
import type { ReactElement } from 'react'
import type { nationalInsuranceNumber } from '../questions/national-insurance-number'
import { AskPage } from './ask-page'
import type { PropsOf } from './question'
import { Why } from './why'

export function NationalInsuranceNumberPage({ words, ...page }: PropsOf<typeof nationalInsuranceNumber>): ReactElement {
  return (
    <AskPage title={words.title} {...page}>
      {(ask) => {
        const { question, cannotGive } = ask('national-insurance-number')
        return (
          <CannotGiveThis label={words.cannotGive} reasonHint={words.reasonHint} {...cannotGive}>
            <NationalInsuranceNumber
              label={words.title}
              labelIsPageHeading
              hint={words.hint}
              aria-describedby="why-we-ask"
              {...question}
            />
            <Why words={words.why} />
          </CannotGiveThis>
        )
      }}
    </AskPage>
  )
}
