'use client'
import { EmailAddress, PhoneNumber, Radio, Radios } from '@handrail/react'
import type { ReactElement } from 'react'
import type { contact } from '../questions/contact'
import { AskPage } from './ask-page'
import type { PropsOf } from './question'

export function ContactPage({ words, ...page }: PropsOf<typeof contact>): ReactElement {
  return (
    <AskPage title={words.title} {...page}>
      {(ask) => {
        const { errors, defaultValue, ...way } = ask('contact')
        return (
          <Radios legend={words.title} legendIsPageHeading {...way} defaultValue={defaultValue.by}>
            <Radio
              value="email"
              conditional={
                <EmailAddress
                  name="contact-email"
                  label={words.email.label}
                  error={errors?.email}
                  defaultValue={defaultValue.email}
                />
              }
            >
              {words.choices.email}
            </Radio>
            <Radio
              value="phone"
              conditional={
                <PhoneNumber
                  name="contact-phone"
                  label={words.phone.label}
                  error={errors?.phone}
                  defaultValue={defaultValue.phone}
                />
              }
            >
              {words.choices.phone}
            </Radio>
            <Radio value="post">{words.choices.post}</Radio>
          </Radios>
        )
      }}
    </AskPage>
  )
}
