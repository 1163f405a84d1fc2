'use client'
import type { Fields } from '@handrail/forms'
import { LostConnection, QuestionPage } from '@handrail/react'
import type { ReactElement, ReactNode } from 'react'
import { COPY_FIELD } from '../hidden-fields'
import type { RequestState } from '../requests/request-state'
import { useFormAction } from './use-form-action'

/** What every page gets that asks for something. */
export interface RequestFormProps<State> {
  title: string
  service: string
  button: string
  /** How to get help. It comes from the server as it is. */
  help: ReactNode
  /** What is said if the form does not reach the service. */
  away: string
  initial: State
  action: (before: State, posted: FormData) => Promise<State>
}

interface RequestFormPageProps<State> extends RequestFormProps<State> {
  /** What the form also sends, besides its copy. */
  hiddenFields?: (state: State) => Record<string, string>
  /** What is asked. */
  asked: (state: State) => ReactNode
  /** The page after sending. */
  sent: (state: State) => ReactNode
}

/** A form that is sent once, without a session. What comes after is on the same page, so that no address leads to it. */
export function RequestFormPage<State extends RequestState<Fields>>({
  help,
  away,
  initial,
  action,
  hiddenFields,
  asked,
  sent,
  ...page
}: RequestFormPageProps<State>): ReactElement {
  const [state, form] = useFormAction(action, initial, (before) => ({
    ...before,
    problems: {},
    errors: [{ message: away }],
  }))
  if (state.sent !== undefined) return <>{sent(state)}</>
  return (
    <QuestionPage
      errors={state.errors}
      hiddenFields={{ [COPY_FIELD]: state.copy, ...hiddenFields?.(state) }}
      help={
        <>
          {help}
          <LostConnection />
        </>
      }
      {...form}
      {...page}
    >
      {asked(state)}
    </QuestionPage>
  )
}
