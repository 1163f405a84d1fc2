'use client'
import { LostConnection, QuestionPage } from '@handrail/react'
import type { ReactElement, ReactNode } from 'react'
import type { SendState } from '../actions/send'
import { SEEN_FIELD } from '../hidden-fields'
import { useFormAction } from './use-form-action'

interface SendPageProps {
  title: string
  service: string
  button: string
  help: ReactNode
  /** Tells the answers that are shown from any others. */
  seen: string
  /** What is said if the form does not reach the service. */
  away: string
  action: (before: SendState, posted: FormData) => Promise<SendState>
  /** Every answer. It comes from the server as it is. */
  children: ReactNode
}

/** The form round the answers that are checked. */
export function SendPage({ action, seen, away, help, children, ...page }: SendPageProps): ReactElement {
  const [{ errors }, form] = useFormAction(action, {}, () => ({ errors: [{ message: away }] }))
  return (
    <QuestionPage
      errors={errors}
      hiddenFields={{ [SEEN_FIELD]: seen }}
      help={
        <>
          {help}
          <LostConnection />
        </>
      }
      {...form}
      {...page}
    >
      {children}
    </QuestionPage>
  )
}
