import { QuestionPage, Radio, Radios } from '@handrail/react'
import type { ReactElement } from 'react'
import { errorFor, summaryOf } from './form-errors.js'
import { useFrame } from './frame.js'
import { Help } from './help.js'
import type { QuestionPageData } from './page-data.js'

export function WhoForPage({ typed, errors }: QuestionPageData): ReactElement {
  const { words, hiddenFields } = useFrame()
  const { question, choices, help } = words.whoFor
  return (
    <QuestionPage
      title={question}
      service={words.service}
      errors={summaryOf(errors)}
      hiddenFields={hiddenFields}
      help={<Help>{help}</Help>}
    >
      <Radios
        name="who-for"
        legend={question}
        legendIsPageHeading
        error={errorFor('who-for', errors)}
        defaultValue={typed['who-for']}
      >
        <Radio value="me">{choices.me}</Radio>
        <Radio value="someone-else">{choices['someone-else']}</Radio>
      </Radios>
    </QuestionPage>
  )
}
