import { askFrom } from '@handrail/forms'
import { CallBackRequest } from '@handrail/react'
import type { ReactElement } from 'react'
import { callBackNow } from '../requests/kinds.js'
import { requestWords } from '../words/requests.js'
import { useFrame } from './frame.js'
import { Paragraphs, ReadingPage } from './reading-page.js'
import type { RequestContent } from './request-data.js'
import { RequestForm } from './request-form.js'

/** Asks when to call whom. Where nobody can be called, it has no form, and says what else there is. */
export function CallBackPage({ state, copy, notKept }: Extract<RequestContent, { page: 'call-back' }>): ReactElement {
  const { language, directory, at } = useFrame()
  const { callBack, kept, reference } = requestWords(language)
  const { heading, paragraphs, button, message, ifMissed, help } = callBack
  const offered = callBackNow(directory, new Date(at))
  const request = (
    <CallBackRequest
      offered={offered}
      message={message}
      ifMissed={ifMissed}
      askReference
      referenceHint={reference.hint}
      {...askFrom(state)('call-back')}
    />
  )
  if (offered.times.length === 0)
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
      {request}
    </RequestForm>
  )
}
