'use client'
import { EmailAddress, Radio, Radios } from '@handrail/react'
import type { ReactElement } from 'react'
import type { postalForm } from '../questions/postal-form'
import { AskPage } from './ask-page'
import type { PropsOf } from './question'

export function PostalFormPage({ words, ...page }: PropsOf<typeof postalForm>): ReactElement {
  return (
    <AskPage title={words.title} {...page}>
      {(ask, offer) => {
        const { name, errors, defaultValue } = ask('postal-form')
        return (
          <Radios
            legend={words.title}
            legendIsPageHeading
            name={`${name}-which`}
            error={errors?.['which']}
            defaultValue={defaultValue['which']}
          >
            <Radio
              value="email"
              conditional={
                <EmailAddress
                  name={`${name}-email`}
                  label={words.email.label}
                  error={errors?.['email']}
                  defaultValue={defaultValue['email']}
                  offer={offer}
                />
              }
            >
              {words.choices.email}
            </Radio>
            <Radio value="post">{words.choices.post}</Radio>
          </Radios>
        )
      }}
    </AskPage>
  )
}
