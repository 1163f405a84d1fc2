import { askFrom } from '@handrail/forms'
import { DateInput } from '@handrail/react'
import type { ReactElement } from 'react'
import type { dateOfBirth } from '../questions/date-of-birth.js'
import { AskPage } from './ask-page.js'
import { useFrame } from './frame.js'
import type { QuestionPageData } from './page-data.js'

export function DateOfBirthPage(page: QuestionPageData<typeof dateOfBirth>): ReactElement {
  const { words, whoFor } = useFrame()
  const { question, hint, help } = words.dateOfBirth
  const ask = askFrom(page.state)
  return (
    <AskPage title={question} help={help} {...page}>
      <DateInput
        legend={question}
        legendIsPageHeading
        hint={hint}
        // The browser knows the birthday of the person at the keyboard, not of anyone else (WCAG 1.3.5).
        autoComplete={whoFor === 'me' ? 'bday' : undefined}
        {...ask('date-of-birth')}
      />
    </AskPage>
  )
}
