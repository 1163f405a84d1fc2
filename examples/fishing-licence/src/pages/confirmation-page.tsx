import { Button, InsetText, Panel } from '@handrail/react'
import { dateWords, timeWords } from '@handrail/support'
import { Fragment, type ReactElement } from 'react'
import { pounds } from '../questions/prices.js'
import { wordsFor } from '../words/index.js'
import { useFrame } from './frame.js'
import { AllHelp } from './help.js'
import type { Sent } from './page-data.js'
import { PostedForm } from './posted-form.js'
import { Paragraphs, ReadingPage } from './reading-page.js'
import { SurveyLink } from './request-links.js'

export function ConfirmationPage({ reference, pence, licences, contact }: Sent): ReactElement {
  const { words, language } = useFrame()
  const said = words.confirmation
  const starts = ({ name, whoFor, startDate = '', startTime }: Sent['licences'][number]): string => {
    // Each licence says whose it is, and one of them can be for whoever reads this.
    const { notBefore } = wordsFor(language, whoFor === 'someone-else' ? { name } : 'me').confirmation.starts
    const day = startDate && dateWords(startDate, language)
    const from =
      startTime === undefined
        ? said.starts.onDay(day)
        : startTime === 'after-payment'
          ? said.starts.afterPayment
          : said.starts.atTime(timeWords(startTime, language), day)
    return `${licences.length > 1 ? `${name}: ` : ''}${from} ${notBefore}`
  }
  const helped = licences.filter(({ filledIn }) => filledIn.length > 0)
  const delivery = [
    ...(licences.some((each) => each.delivery === 'card') ? [said.next.card] : []),
    ...(licences.every((each) => each.delivery === 'card') ? [] : [said.next[contact === 'text' ? 'text' : 'email']]),
  ]
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
      <Paragraphs>{[said.next.notReal, ...delivery, ...licences.map(starts)]}</Paragraphs>
      {helped.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{said.filledIn}</h2>
          {helped.map(({ name, filledIn, mustStillShow }, index) => (
            <Fragment key={index}>
              <Paragraphs>{filledIn}</Paragraphs>
              {mustStillShow && <InsetText>{said.stillToShow(name)}</InsetText>}
            </Fragment>
          ))}
        </>
      )}
      <h2 className="govuk-heading-m">{said.shared.heading}</h2>
      <p className="govuk-body">{said.shared.text}</p>
      <PostedForm to="finish">
        <Button variant="secondary">{said.shared.button}</Button>
      </PostedForm>
      <SurveyLink />
      <AllHelp heading={said.help} />
    </ReadingPage>
  )
}
