import { askFrom, date, defineForm, emailAddress, text } from '@handrail/forms'
import { DateOfBirth, EmailAddress, FullName, QuestionPage } from '@handrail/react'

const form = defineForm({
  'full-name': text({ thing: 'your full name' }),
  'date-of-birth': date({ thing: 'your date of birth', mustBe: 'past' }),
  email: emailAddress(),
})

export const send = (posted: FormData) => form.check(posted)

export function AboutYou({ state = form.show() }) {
  const ask = askFrom(state)
  return (
    <QuestionPage title="About you" service="Apply for a lantern permit" errors={state.errors}>
      <h1 className="govuk-heading-l">About you</h1>
      <FullName {...ask('full-name')} />
      <DateOfBirth {...ask('date-of-birth')} />
      <EmailAddress {...ask('email')} />
    </QuestionPage>
  )
}
