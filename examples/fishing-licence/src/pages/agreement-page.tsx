import { askFrom } from '@handrail/forms'
import { ActingForSomeone } from '@handrail/react'
import type { ReactElement } from 'react'
import { type agreement, asksOf } from '../questions/agreement.js'
import { AskPage } from './ask-page.js'
import { useFrame } from './frame.js'
import type { QuestionPageData } from './page-data.js'

/** Asks by what right somebody applies for someone else, in the words of their role. */
export function AgreementPage(page: QuestionPageData<typeof agreement>): ReactElement {
  const {
    question,
    statements: { fillsIn, sees, getsMessages },
    help,
  } = useFrame().words.agreement
  const { person = '', role, helper } = page.shown
  const ask = askFrom(page.state)
  const heading = question(person)
  return (
    <AskPage title={heading} help={help} {...page}>
      <h1 className="govuk-heading-l">{heading}</h1>
      <ActingForSomeone
        asks={asksOf(role)}
        actingAs={role}
        person={person}
        helper={helper}
        statements={helper === undefined ? undefined : [fillsIn(helper), sees(helper), getsMessages(helper)]}
        {...ask('acting')}
      />
    </AskPage>
  )
}
