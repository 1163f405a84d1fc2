'use client'
import type { Asking, Fields } from '@handrail/forms'
import { QuestionPage } from '@handrail/react'
import type { ReactElement, ReactNode } from 'react'
import type { QuestionProps } from './question'
import { useQuestion } from './use-question'

interface AskPageProps<F extends Fields> extends QuestionProps<F> {
  title: string
  /** @param offer what was probably meant, to be offered in place of what was typed */
  children: (ask: Asking<F>, offer?: string) => ReactNode
}

/**
 * A page with a question of this service. Without scripts its form is an ordinary one: the server runs the action and
 * sends the page again. With them, the same action answers without a new page.
 */
export function AskPage<F extends Fields>({ title, children, ...props }: AskPageProps<F>): ReactElement {
  const { ask, offer, form } = useQuestion(props)
  return (
    <QuestionPage title={title} {...form}>
      {children(ask, offer)}
    </QuestionPage>
  )
}
