import { Button, ConfirmationPage } from '@handrail/react'
import { redirect } from 'next/navigation'
import { finish } from '../actions/finish'
import { addressOf } from '../addresses'
import { placeAfter } from '../questions'
import { Help } from './help'
import { Layout } from './layout'
import { type NextPage, ownPage } from './page'
import { Paragraphs } from './paragraphs'
import { SurveyLink } from './request-links'

export const confirmationPage: NextPage = ownPage('confirmation', (visit) => {
  const { language, words, answers, reference, today } = visit
  if (!reference) redirect(addressOf(language, placeAfter(answers, today)))
  const { heading, next, postalForm, cannotGive, shared, help } = words.confirmation
  const isMissingSome = [answers.nationality, answers.dateOfBirth, answers.nationalInsuranceNumber].some(
    (answer) => answer && 'cannotGive' in answer,
  )
  return (
    <Layout visit={visit} page="confirmation">
      <ConfirmationPage
        title={heading}
        service={words.service}
        reference={reference}
        help={
          <Help language={language} about="form">
            {help}
          </Help>
        }
      >
        <Paragraphs>
          {[...next, ...(answers.postalForm ? [postalForm] : []), ...(isMissingSome ? [cannotGive] : [])]}
        </Paragraphs>
        <h2 className="govuk-heading-m">{shared.heading}</h2>
        <p className="govuk-body">{shared.text}</p>
        <form action={finish.bind(null, language)}>
          <Button variant="secondary">{shared.button}</Button>
        </form>
        <SurveyLink language={language} />
      </ConfirmationPage>
    </Layout>
  )
})
