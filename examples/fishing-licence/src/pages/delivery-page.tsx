import { askFrom } from '@handrail/forms'
import { Radio, Radios } from '@handrail/react'
import type { ReactElement } from 'react'
import { deliveries } from '../questions/answers.js'
import type { delivery } from '../questions/delivery.js'
import { AskPage } from './ask-page.js'
import { useFrame } from './frame.js'
import type { QuestionPageData } from './page-data.js'

export function DeliveryPage(page: QuestionPageData<typeof delivery>): ReactElement {
  const { question, choices, help } = useFrame().words.delivery
  const ask = askFrom(page.state)
  return (
    <AskPage title={question} help={help} {...page}>
      <Radios legend={question} legendIsPageHeading {...ask('delivery')}>
        {deliveries.map((each) => (
          <Radio key={each} value={each} hint={choices[each].hint}>
            {choices[each].label}
          </Radio>
        ))}
      </Radios>
    </AskPage>
  )
}
