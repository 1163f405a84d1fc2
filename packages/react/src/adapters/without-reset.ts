'use client'
// A file of its own: a server action imports the rest, and React has no transitions there.
import { type FormEvent, startTransition } from 'react'

/**
 * Sends the form to an action without React's reset, which would empty the form and take away Conform's errors:
 * `useForm({ lastResult, onSubmit: withoutReset(action) })`. Give the `<form>` the `action` too, for people without scripts.
 *
 * https://github.com/facebook/react/issues/29034, https://github.com/edmundhung/conform/issues/681
 *
 * @param action the action from `useActionState`
 */
export const withoutReset =
  (action: (formData: FormData) => void): ((event: FormEvent<HTMLFormElement>, sent: { formData: FormData }) => void) =>
  (event, { formData }) => {
    event.preventDefault()
    startTransition(() => action(formData))
  }
