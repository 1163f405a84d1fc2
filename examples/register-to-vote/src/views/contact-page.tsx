'use client'
import { EmailAddress, PhoneNumber, Radio, Radios } from '@handrail/react'
import type { ReactElement } from 'react'
import type { contact } from '../questions/contact'
import { AskPage } from './ask-page'
import type { PropsOf } from './question'

export function ContactPage({ words, ...page }: PropsOf<typeof contact>): ReactElement {
  return (
    <AskPage title={words.title} {...page}>
      {(ask, offer) => {
        const { name, errors, defaultValue } = ask('contact')
        const detail = (which: 'email' | 'phone') => ({
          label: words[which].label,
          name: `${name}-${which}`,
          error: errors?.[which],
          defaultValue: defaultValue[which],
        })
        return (
          <Radios
            legend={words.title}
            legendIsPageHeading
            name={`${name}-which`}
            error={errors?.['which']}
            defaultValue={defaultValue['which']}
          >
            <Radio value="email" conditional={<EmailAddress {...detail('email')} offer={offer} />}>
              {words.choices.email}
            </Radio>
            <Radio value="phone" conditional={<PhoneNumber {...detail('phone')} />}>
              {words.choices.phone}
            </Radio>
            <Radio value="post">{words.choices.post}</Radio>
          </Radios>
        )
      }}
    </AskPage>
  )
}
