'use client'
import { Radio, Radios } from '@handrail/react'
import type { ReactElement } from 'react'
import { countries } from '../questions/answers'
import type { country } from '../questions/country'
import { AskPage } from './ask-page'
import type { PropsOf } from './question'

export function CountryPage({ words, ...page }: PropsOf<typeof country>): ReactElement {
  return (
    <AskPage title={words.title} {...page}>
      {(ask) => (
        <Radios legend={words.title} legendIsPageHeading {...ask('country')}>
          {countries.map((country) => (
            <Radio key={country} value={country}>
              {words.choices[country]}
            </Radio>
          ))}
        </Radios>
      )}
    </AskPage>
  )
}
