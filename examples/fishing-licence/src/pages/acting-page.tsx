import { askFrom } from '@handrail/forms'
import { ActingForSomeone } from '@handrail/react'
import type { ReactElement } from 'react'
import type { acting } from '../questions/acting.js'
import { AskPage } from './ask-page.js'
import { useFrame } from './frame.js'
import type { QuestionPageData } from './page-data.js'

/** Asks people about themselves who apply for someone else. */
export function ActingPage(page: QuestionPageData<typeof acting>): ReactElement {
  const { question, introduction, help } = useFrame().words.acting
  const { person } = page.shown
  const ask = askFrom(page.state)
  return (
    <AskPage title={question} help={help} {...page}>
      <h1 className="govuk-heading-l">{question}</h1>
      {person !== undefined && <p className="govuk-body">{introduction(person)}</p>}
      <ActingForSomeone asks={['role', 'helper', 'presence']} person={person} {...ask('acting')} />
    </AskPage>
  )
}
