import { Button, Panel } from '@handrail/react'
import { dateWords, timeWords } from '@handrail/support'
import type { ReactElement } from 'react'
import { pounds } from '../questions/prices.js'
import { useFrame } from './frame.js'
import { AllHelp } from './help.js'
import type { Sent } from './page-data.js'
import { PostedForm } from './posted-form.js'
import { Paragraphs, ReadingPage } from './reading-page.js'

export function ConfirmationPage({ reference, pence, delivery, ...sent }: Sent): ReactElement {
  const { words, language } = useFrame()
  const said = words.confirmation
  const { startDate, startTime, contact } = sent
  const day = startDate ? dateWords(startDate, language) : ''
  const starts =
    startTime === undefined
      ? said.starts.onDay(day)
      : startTime === 'after-payment'
        ? said.starts.afterPayment
        : said.starts.atTime(timeWords(startTime, language), day)
  return (
    <ReadingPage title={said.heading}>
      <Panel title={said.heading}>
        {said.reference}
        <br />
        <strong translate="no">{reference}</strong>
      </Panel>
      <p className="govuk-body">{said.keep}</p>
      <p className="govuk-body">{pence > 0 ? said.paid(pounds(pence)) : said.free}</p>
      <h2 className="govuk-heading-m">{said.next.heading}</h2>
      <Paragraphs>
        {[said.next.notReal, said.next[delivery === 'card' ? 'card' : contact === 'text' ? 'text' : 'email'], starts]}
      </Paragraphs>
      <h2 className="govuk-heading-m">{said.shared.heading}</h2>
      <p className="govuk-body">{said.shared.text}</p>
      <PostedForm to="finish">
        <Button variant="secondary">{said.shared.button}</Button>
      </PostedForm>
      <AllHelp heading={said.help} />
    </ReadingPage>
  )
}
