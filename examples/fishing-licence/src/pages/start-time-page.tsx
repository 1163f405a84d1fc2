import { askFrom } from '@handrail/forms'
import { Select } from '@handrail/react'
import { timeWords } from '@handrail/support'
import type { ReactElement } from 'react'
import type { startTime } from '../questions/start-time.js'
import { AskPage } from './ask-page.js'
import { useFrame } from './frame.js'
import type { QuestionPageData } from './page-data.js'

export function StartTimePage(page: QuestionPageData<typeof startTime>): ReactElement {
  const { words, language } = useFrame()
  const { question, choose, afterPayment, help } = words.startTime
  const ask = askFrom(page.state)
  return (
    <AskPage title={question} help={help} {...page}>
      <Select label={question} labelIsPageHeading {...ask('start-time')}>
        <option value="">{choose}</option>
        {page.shown.map((time) => (
          <option key={time} value={time}>
            {time === 'after-payment' ? afterPayment : timeWords(time, language)}
          </option>
        ))}
      </Select>
    </AskPage>
  )
}
