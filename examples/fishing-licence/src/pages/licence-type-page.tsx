import { askFrom } from '@handrail/forms'
import { Radio, Radios } from '@handrail/react'
import type { ReactElement } from 'react'
import { licenceTypes } from '../questions/answers.js'
import type { licenceType } from '../questions/licence-type.js'
import { AskPage } from './ask-page.js'
import { ExplainedText } from './explained-text.js'
import { useFrame } from './frame.js'
import type { QuestionPageData } from './page-data.js'

export function LicenceTypePage(page: QuestionPageData<typeof licenceType>): ReactElement {
  const { question, hint, plain, choices, help } = useFrame().words.licenceType
  const ask = askFrom(page.state)
  return (
    <AskPage title={question} help={help} {...page}>
      <Radios
        legend={question}
        legendIsPageHeading
        hint={<ExplainedText text={hint} {...plain} />}
        {...ask('licence-type')}
      >
        {licenceTypes.map((type) => (
          <Radio key={type} value={type} hint={choices[type].hint}>
            {choices[type].label}
          </Radio>
        ))}
      </Radios>
    </AskPage>
  )
}
