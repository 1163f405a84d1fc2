import { askFrom } from '@handrail/forms'
import { DateInput } from '@handrail/react'
import type { ReactElement } from 'react'
import type { startDate } from '../questions/start-date.js'
import { AskPage } from './ask-page.js'
import { useFrame } from './frame.js'
import type { QuestionPageData } from './page-data.js'

export function StartDatePage(page: QuestionPageData<typeof startDate>): ReactElement {
  const { question, hint, help } = useFrame().words.startDate
  const ask = askFrom(page.state)
  return (
    <AskPage title={question} help={help} {...page}>
      <DateInput legend={question} legendIsPageHeading hint={hint} {...ask('start-date')} />
    </AskPage>
  )
}
