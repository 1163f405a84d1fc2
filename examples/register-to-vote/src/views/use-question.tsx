'use client'
import { LostConnection } from '@handrail/react'
import { askFrom, type Asking, type Fields } from '@handrail/forms'
import type { ReactNode } from 'react'
import { COPY_FIELD, OFFER_FIELD } from '../hidden-fields'
import { type QuestionProps, type ShownError, TRIES_BEFORE_HELP } from './question'
import { type ActionForm, useFormAction } from './use-form-action'

interface Asked<F extends Fields> {
  ask: Asking<F>
  /** What was probably meant, to be offered in place of what was typed. */
  offer: string | undefined
  /** What the page round the question gets. */
  form: ActionForm & {
    service: string
    help: ReactNode
    stillStuck: ReactNode
    errors: readonly ShownError[]
    hiddenFields: Record<string, string>
  }
}

/** What was typed and what is wrong with it, before and after the form is sent. */
export function useQuestion<F extends Fields>({
  service,
  help,
  stillStuck,
  away,
  initial,
  action,
}: QuestionProps<F>): Asked<F> {
  const [{ typed, problems, errors, copy, tries, offer }, form] = useFormAction(action, initial, (before) => ({
    ...before,
    problems: {},
    errors: [{ message: away }],
  }))
  return {
    ask: askFrom<F>({ typed, problems, errors: [] }),
    offer,
    form: {
      service,
      help: (
        <>
          {help}
          <LostConnection />
        </>
      ),
      stillStuck: tries.count >= TRIES_BEFORE_HELP && stillStuck,
      errors,
      hiddenFields: { [COPY_FIELD]: copy, ...tries.hiddenFields, ...(offer && { [OFFER_FIELD]: offer }) },
      ...form,
    },
  }
}
