'use client'
import { LostConnection } from '@handrail/react'
import { askFrom, type Asking, type Fields } from '@handrail/forms'
import { type ReactNode, useActionState } from 'react'
import { COPY_FIELD } from '../hidden-fields'
import type { PageState, QuestionProps, ShownError } from './question'

interface Asked<F extends Fields> {
  ask: Asking<F>
  /** What the page round the question gets. */
  form: {
    service: string
    help: ReactNode
    errors: readonly ShownError[]
    hiddenFields: Record<string, string>
    action: (posted: FormData) => void
    method: undefined
  }
}

/** What was typed and what is wrong with it, before and after the form is sent. */
export function useQuestion<F extends Fields>({ service, help, initial, action }: QuestionProps<F>): Asked<F> {
  const [{ typed, problems, errors, copy }, send] = useActionState<PageState<F>, FormData>(
    action,
    initial as Awaited<PageState<F>>,
  )
  return {
    ask: askFrom<F>({ typed, problems, errors: [] }),
    form: {
      service,
      help: (
        <>
          {help}
          <LostConnection />
        </>
      ),
      errors,
      hiddenFields: { [COPY_FIELD]: copy },
      action: send,
      // React sets how the form of an action is sent.
      method: undefined,
    },
  }
}
