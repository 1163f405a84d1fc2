'use client'
import { askFrom, type Asking, type ErrorLink, type Fields } from '@handrail/forms'
import { type ReactNode, useActionState } from 'react'
import type { PageState, QuestionProps } from './question'

interface Asked<F extends Fields> {
  ask: Asking<F>
  /** What the page round the question gets. */
  form: {
    service: string
    help: ReactNode
    errors: readonly (Omit<ErrorLink, 'href'> & { href?: string })[]
    action: (posted: FormData) => void
    method: undefined
  }
}

/** What was typed and what is wrong with it, before and after the form is sent. */
export function useQuestion<F extends Fields>({ service, help, initial, action }: QuestionProps<F>): Asked<F> {
  const [state, send] = useActionState<PageState<F>, FormData>(action, initial as Awaited<PageState<F>>)
  return {
    ask: askFrom(state),
    form: {
      service,
      help,
      errors: state.notKept ? [{ message: state.notKept }, ...state.errors] : state.errors,
      action: send,
      // React sets how the form of an action is sent.
      method: undefined,
    },
  }
}
