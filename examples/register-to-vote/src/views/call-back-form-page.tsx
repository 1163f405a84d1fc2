'use client'
import { askFrom } from '@handrail/forms'
import type { CallBackAnswers } from '@handrail/forms/requests'
import { CallBackRequest } from '@handrail/react'
import type { CallBackOffered, TimeChoice } from '@handrail/support'
import type { ReactElement } from 'react'
import type { KeptRequest } from '../database/requests'
import type { CallBackFields } from '../requests/call-back'
import type { RequestState } from '../requests/request-state'
import { CallBackSent, type CallBackSentProps } from './call-back-sent'
import { Paragraphs } from './paragraphs'
import { RequestFormPage, type RequestFormProps } from './request-form-page'

/** What the page of a request for a call shows. */
export interface CallBackState extends RequestState<CallBackFields, KeptRequest<CallBackAnswers>> {
  /** When people can be called, at the moment when the form came back. */
  times?: readonly TimeChoice[]
}

interface CallBackFormPageProps extends RequestFormProps<CallBackState> {
  paragraphs: readonly string[]
  offered: CallBackOffered
  sent: CallBackSentProps
}

/** Asks when to call whom. */
export function CallBackFormPage({ paragraphs, offered, sent, ...page }: CallBackFormPageProps): ReactElement {
  const { message, ifMissed } = sent
  return (
    <RequestFormPage
      {...page}
      asked={({ typed, problems, times = offered.times }) => (
        <>
          <h1 className="govuk-heading-l">{page.title}</h1>
          <Paragraphs>{paragraphs}</Paragraphs>
          <CallBackRequest
            offered={{ ...offered, times: [...times] }}
            message={message}
            ifMissed={ifMissed}
            {...askFrom<CallBackFields>({ typed, problems, errors: [] })('call-back')}
          />
        </>
      )}
      sent={({ copy, sent: request }) => <CallBackSent copy={copy} request={request!} {...sent} />}
    />
  )
}
