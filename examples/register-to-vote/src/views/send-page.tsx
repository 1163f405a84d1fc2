'use client'
import { LostConnection, QuestionPage } from '@handrail/react'
import { type ReactElement, type ReactNode, useActionState } from 'react'
import type { SendState } from '../actions/send'
import { SEEN_FIELD } from '../hidden-fields'

interface SendPageProps {
  title: string
  service: string
  button: string
  help: ReactNode
  /** Tells the answers that are shown from any others. */
  seen: string
  action: (before: SendState, posted: FormData) => Promise<SendState>
  /** Every answer. It comes from the server as it is. */
  children: ReactNode
}

/** The form round the answers that are checked. */
export function SendPage({ action, seen, help, children, ...page }: SendPageProps): ReactElement {
  const [{ errors }, send] = useActionState(action, {})
  return (
    <QuestionPage
      errors={errors}
      hiddenFields={{ [SEEN_FIELD]: seen }}
      action={send}
      method={undefined}
      help={
        <>
          {help}
          <LostConnection />
        </>
      }
      {...page}
    >
      {children}
    </QuestionPage>
  )
}
