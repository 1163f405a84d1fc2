import { unstable_rethrow } from 'next/navigation'
import { startTransition, type SubmitEvent, useActionState } from 'react'

/** What a form gets that a server action answers. */
export interface ActionForm {
  action: (posted: FormData) => void
  onSubmit: (event: SubmitEvent<HTMLFormElement>) => void
  method: undefined
}

/**
 * The state of a form that a server action answers, and what the form gets. Without scripts the browser posts it. With
 * them, a form that does not reach the service stays as it is: Next would show its error page in place of the form.
 *
 * @param unreached what the page shows if nobody knows what became of the form
 */
export function useFormAction<State>(
  action: (before: State, posted: FormData) => Promise<State>,
  initial: State,
  unreached: (before: State) => State,
): [State, ActionForm] {
  // Its state is that of the page as the server sent it: the answer to a post, or `initial`.
  const [first, post] = useActionState<State, FormData>(action, initial as Awaited<State>)
  const [state, send] = useActionState<State, FormData>(async (before, posted) => {
    try {
      return await action(before, posted)
    } catch (error) {
      // Next goes to another page by throwing.
      unstable_rethrow(error)
      return unreached(before)
    }
  }, first as Awaited<State>)

  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    // React empties the fields of a form once it has run the form's own action.
    event.preventDefault()
    const posted = new FormData(event.currentTarget)
    const button = event.nativeEvent.submitter
    if (button instanceof HTMLButtonElement && button.name) posted.append(button.name, button.value)
    startTransition(() => send(posted))
  }
  // React sets how the form of an action is sent.
  return [state, { action: post, onSubmit, method: undefined }]
}
