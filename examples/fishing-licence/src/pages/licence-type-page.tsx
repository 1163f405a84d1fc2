import { QuestionPage, Radio, Radios } from '@handrail/react'
import type { ReactElement } from 'react'
import { licenceTypes } from '../questions/answers.js'
import { errorFor, summaryOf } from './form-errors.js'
import { useFrame } from './frame.js'
import { Help } from './help.js'
import type { QuestionPageData } from './page-data.js'

export function LicenceTypePage({ typed, errors }: QuestionPageData): ReactElement {
  const { words, hiddenFields } = useFrame()
  const { question, choices, help } = words.licenceType
  return (
    <QuestionPage
      title={question}
      service={words.service}
      errors={summaryOf(errors)}
      hiddenFields={hiddenFields}
      help={<Help>{help}</Help>}
    >
      <Radios
        name="licence-type"
        legend={question}
        legendIsPageHeading
        error={errorFor('licence-type', errors)}
        defaultValue={typed['licence-type']}
      >
        {licenceTypes.map((type) => (
          <Radio key={type} value={type} hint={choices[type].hint}>
            {choices[type].label}
          </Radio>
        ))}
      </Radios>
    </QuestionPage>
  )
}
