import { askFrom } from '@handrail/forms'
import { AppointmentRequest } from '@handrail/react'
import type { ReactElement } from 'react'
import { appointmentsNow } from '../requests/kinds.js'
import { requestWords } from '../words/requests.js'
import { useFrame } from './frame.js'
import { Paragraphs, ReadingPage } from './reading-page.js'
import type { RequestContent } from './request-data.js'
import { NameInput, ReferenceInput, RequestForm } from './request-form.js'

/** Asks for an appointment. Where there is none to be had, it has no form, and says what else there is. */
export function AppointmentPage({
  state,
  copy,
  notKept,
}: Extract<RequestContent, { page: 'appointment' }>): ReactElement {
  const { language, directory, at } = useFrame()
  const { appointment, kept } = requestWords(language)
  const { heading, paragraphs, button, whatNext, help } = appointment
  const offered = appointmentsNow(directory, new Date(at))
  const request = <AppointmentRequest offered={offered} whatNext={whatNext} {...askFrom(state)('appointment')} />
  if (offered.ways.length === 0 || offered.times.length === 0)
    return (
      <ReadingPage title={heading}>
        <h1 className="govuk-heading-l">{heading}</h1>
        {request}
      </ReadingPage>
    )
  return (
    <RequestForm title={heading} button={button} help={help} state={state} copy={copy} notKept={notKept}>
      <h1 className="govuk-heading-l">{heading}</h1>
      <Paragraphs>{[...paragraphs, kept]}</Paragraphs>
      <NameInput state={state} />
      {request}
      <ReferenceInput state={state} />
    </RequestForm>
  )
}
