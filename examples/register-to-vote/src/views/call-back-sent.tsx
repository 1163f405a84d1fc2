import type { CallBackAnswers } from '@handrail/forms/requests'
import { CallBackConfirmation } from '@handrail/react'
import type { ContactChannel } from '@handrail/support'
import type { ReactElement, ReactNode } from 'react'
import type { KeptRequest } from '../database/requests'
import { RequestSent, type RequestSentWords } from './request-sent'

/** What a page needs to say what was arranged, besides the request itself. */
export interface CallBackSentProps {
  service: string
  words: RequestSentWords
  /** The exact words of a message, as in the form. */
  message: string
  ifMissed: string
  /** The number that the phone shows. */
  callsFrom: `+${number}` | 'withheld'
  /** Whom to contact to change it. */
  contacts: readonly [ContactChannel, ...ContactChannel[]]
  help: ReactNode
}

/** What was arranged with someone who asked for a call. */
export function CallBackSent({
  copy,
  request,
  message,
  ifMissed,
  callsFrom,
  contacts,
  ...page
}: CallBackSentProps & { copy: string; request: KeptRequest<CallBackAnswers> }): ReactElement {
  return (
    <RequestSent copy={copy} reference={request.reference} {...page}>
      <CallBackConfirmation
        request={request.content}
        callsFrom={callsFrom}
        message={message}
        ifMissed={ifMissed}
        contacts={contacts}
      />
    </RequestSent>
  )
}
