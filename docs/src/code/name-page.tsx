import { askFrom, type FormState } from '@handrail/forms'
import { FullName, QuestionPage } from '@handrail/react'
import type { ReactElement } from 'react'
import type { nameForm } from './name-form.js'

export function NamePage({ state }: { state: FormState<typeof nameForm.fields> }): ReactElement {
  const ask = askFrom(state)
  return (
    <QuestionPage title="What is your full name?" service="Apply for a lantern permit" errors={state.errors}>
      <FullName labelIsPageHeading hint="As on your passport" {...ask('full-name')} />
    </QuestionPage>
  )
}
