import { askFrom } from '@handrail/forms'
import { DateInput, WhyWeAsk } from '@handrail/react'
import type { ReactElement } from 'react'
import type { dateOfBirth } from '../questions/date-of-birth.js'
import { AskPage } from './ask-page.js'
import { useFrame } from './frame.js'
import type { QuestionPageData } from './page-data.js'

export function DateOfBirthPage(page: QuestionPageData<typeof dateOfBirth>): ReactElement {
  const { words, whoFor } = useFrame()
  const { question, hint, help, why } = words.dateOfBirth
  const ask = askFrom(page.state)
  return (
    <AskPage title={question} help={help} {...page}>
      <DateInput
        legend={question}
        legendIsPageHeading
        hint={hint}
        // The browser knows the birthday of the person at the keyboard, not of anyone else (WCAG 1.3.5).
        autoComplete={whoFor === 'me' ? 'bday' : undefined}
        aria-describedby="why-we-ask"
        {...ask('date-of-birth')}
      />
      <WhyWeAsk ifNotAnswered={why.ifNotAnswered} whoSees={why.whoSees}>
        {why.reason}
      </WhyWeAsk>
    </AskPage>
  )
}
