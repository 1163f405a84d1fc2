import { askFrom } from '@handrail/forms'
import { Radio, Radios } from '@handrail/react'
import type { ReactElement } from 'react'
import type { whoFor } from '../questions/who-for.js'
import { AskPage } from './ask-page.js'
import { useFrame } from './frame.js'
import type { QuestionPageData } from './page-data.js'

export function WhoForPage(page: QuestionPageData<typeof whoFor>): ReactElement {
  const { question, choices, help } = useFrame().words.whoFor
  const ask = askFrom(page.state)
  return (
    <AskPage title={question} help={help} {...page}>
      <Radios legend={question} legendIsPageHeading {...ask('who-for')}>
        <Radio value="me">{choices.me}</Radio>
        <Radio value="someone-else">{choices['someone-else']}</Radio>
      </Radios>
    </AskPage>
  )
}
