// A page that the behaviour check of email addresses needs.
import type { ReactElement } from 'react'
import { EmailAddress, QuestionPage } from '../../src/index.js'

/** A question that came back with an offer. */
export function WithAnOffer(): ReactElement {
  return (
    <QuestionPage title="What is your email address?" service="Apply for a lantern permit" action="/next">
      <EmailAddress name="email" labelIsPageHeading offer="sam@gmail.com" defaultValue="sam@gmial.com" />
    </QuestionPage>
  )
}
