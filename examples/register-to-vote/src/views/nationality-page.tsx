'use client'
import { CannotGiveThis, Checkbox, Checkboxes, TextInput } from '@handrail/react'
import type { ReactElement } from 'react'
import type { nationality } from '../questions/nationality'
import { AskPage } from './ask-page'
import type { PropsOf } from './question'
import { Why } from './why'

export function NationalityPage({ words, ...page }: PropsOf<typeof nationality>): ReactElement {
  return (
    <AskPage title={words.title} {...page}>
      {(ask) => {
        const { question, cannotGive } = ask('nationality')
        return (
          <CannotGiveThis label={words.cannotGive} reasonHint={words.reasonHint} {...cannotGive}>
            <Checkboxes
              legend={words.title}
              legendIsPageHeading
              hint={words.hint}
              aria-describedby="why-we-ask"
              {...question}
            >
              <Checkbox value="british">{words.choices.british}</Checkbox>
              <Checkbox value="irish">{words.choices.irish}</Checkbox>
              <Checkbox
                value="other"
                conditional={<TextInput label={words.other.label} {...ask('other-nationalities')} />}
              >
                {words.choices.other}
              </Checkbox>
            </Checkboxes>
            <Why words={words.why} />
          </CannotGiveThis>
        )
      }}
    </AskPage>
  )
}
