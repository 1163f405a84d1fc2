import { askFrom } from '@handrail/forms'
import { Radio, Radios } from '@handrail/react'
import type { ReactElement } from 'react'
import { licenceLengths } from '../questions/answers.js'
import type { licenceLength } from '../questions/licence-length.js'
import { pounds } from '../questions/prices.js'
import { AskPage } from './ask-page.js'
import { useFrame } from './frame.js'
import type { QuestionPageData } from './page-data.js'

export function LicenceLengthPage(page: QuestionPageData<typeof licenceLength>): ReactElement {
  const { question, choices, help } = useFrame().words.licenceLength
  const ask = askFrom(page.state)
  return (
    <AskPage title={question} help={help} {...page}>
      <Radios legend={question} legendIsPageHeading {...ask('licence-length')}>
        {licenceLengths.map((length) => {
          const price = page.shown[length]
          return (
            <Radio key={length} value={length} hint={price === undefined ? undefined : pounds(price)}>
              {choices[length]}
            </Radio>
          )
        })}
      </Radios>
    </AskPage>
  )
}
