'use client'
import { CannotGiveThis, DateOfBirth, Radio, Radios } from '@handrail/react'
import type { ReactElement } from 'react'
import { ageRanges } from '../questions/answers'
import type { dateOfBirth } from '../questions/date-of-birth'
import { AskPage } from './ask-page'
import type { PropsOf } from './question'
import { Why } from './why'

export function DateOfBirthPage({ words, ...page }: PropsOf<typeof dateOfBirth>): ReactElement {
  return (
    <AskPage title={words.title} {...page}>
      {(ask) => {
        const { question, cannotGive } = ask('date-of-birth')
        return (
          <CannotGiveThis
            label={words.cannotGive}
            reasonHint={words.reasonHint}
            afterReason={
              <Radios legend={words.ageRange.label} {...ask('age-range')}>
                {ageRanges.map((range) => (
                  <Radio key={range} value={range}>
                    {words.ageRange.choices[range]}
                  </Radio>
                ))}
              </Radios>
            }
            {...cannotGive}
          >
            <DateOfBirth
              legend={words.title}
              legendIsPageHeading
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
