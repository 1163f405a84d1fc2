import type { ReactElement, ReactNode } from 'react'
import { YesNoPage, type YesNoPageProps } from './yes-no-page.js'

/** Props of {@link RemoveConfirmation}: any attribute of `<form>`, and these. They go to the `<form>`. */
export type RemoveConfirmationProps = YesNoPageProps & {
  /** The question, with what will be removed: "Are you sure you want to remove Sam Example?" It is the heading too. */
  question: string
  /** What else goes when it is removed, in one short sentence. */
  hint?: ReactNode
}

/**
 * Asks before something that a person added is removed. A link that removes at once loses answers by a slip, and some
 * browsers follow links before anyone selects them.
 *
 * WCAG 3.3.4 Error Prevention (Legal, Financial, Data).
 */
export function RemoveConfirmation({ question, ...page }: RemoveConfirmationProps): ReactElement {
  return <YesNoPage title={question} legend={question} legendIsPageHeading {...page} />
}
