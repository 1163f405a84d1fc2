'use client'
import { QuestionPage } from '@handrail/react'
import { type ReactElement, type ReactNode, useActionState } from 'react'
import type { SendState } from '../actions/send'

interface SendPageProps {
  title: string
  service: string
  button: string
  help: ReactNode
  action: (before: SendState) => Promise<SendState>
  /** Every answer. It comes from the server as it is. */
  children: ReactNode
}

/** The form round the answers that are checked. */
export function SendPage({ action, children, ...page }: SendPageProps): ReactElement {
  const [{ notSent }, send] = useActionState(action, {})
  return (
    <QuestionPage errors={notSent ? [{ message: notSent }] : []} action={send} method={undefined} {...page}>
      {children}
    </QuestionPage>
  )
}
