'use client'
import { Radio, Radios } from '@handrail/react'
import type { ReactElement } from 'react'
import type { openRegister } from '../questions/open-register'
import { AskPage } from './ask-page'
import type { PropsOf } from './question'

export function OpenRegisterPage({ words, ...page }: PropsOf<typeof openRegister>): ReactElement {
  return (
    <AskPage title={words.title} {...page}>
      {(ask) => (
        <Radios legend={words.title} legendIsPageHeading {...ask('open-register')}>
          <Radio value="leave-out">{words.choices['leave-out']}</Radio>
          <Radio value="include">{words.choices.include}</Radio>
        </Radios>
      )}
    </AskPage>
  )
}
