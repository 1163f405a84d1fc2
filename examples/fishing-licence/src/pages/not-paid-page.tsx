import { Button } from '@handrail/react'
import type { ReactElement } from 'react'
import { useFrame } from './frame.js'
import { Advice, AllHelp } from './help.js'
import { PostedForm } from './posted-form.js'
import { Paragraphs, ReadingPage } from './reading-page.js'

/** Says that nothing was taken and nothing is lost, and how to go on. */
export function NotPaidPage({ page }: { page: 'payment-refused' | 'payment-cancelled' }): ReactElement {
  const { words, link } = useFrame()
  const { [page]: said, again, answers, otherWays } = words.notPaid
  return (
    <ReadingPage title={said.heading}>
      <h1 className="govuk-heading-l">{said.heading}</h1>
      <Paragraphs>{said.paragraphs}</Paragraphs>
      <PostedForm to="check-answers">
        <Button preventDoubleClick>{again}</Button>
      </PostedForm>
      <p className="govuk-body">
        <a className="govuk-link" href={link('check-answers')}>
          {answers}
        </a>
      </p>
      <AllHelp heading={otherWays} />
      {page === 'payment-refused' && <Advice>{words.advice.paymentRefused}</Advice>}
    </ReadingPage>
  )
}
