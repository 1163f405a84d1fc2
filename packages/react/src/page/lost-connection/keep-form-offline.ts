/** What is said of a form that is looked after. */
interface Listener {
  /** The form was not sent, as there is no connection. */
  onStop: () => void
  /** The form is being sent. */
  onSend: () => void
  /** There may be a connection, or there is none. */
  onChange: (isOnline: boolean) => void
}

/**
 * Stops the form round an element from being sent while the browser knows that there is no connection.
 *
 * @returns what leaves the form alone again
 * @throws Error when there is no form round it
 */
export function keepFormOffline(element: Element, { onStop, onSend, onChange }: Listener): () => void {
  if (!element.closest('form')) throw new Error('LostConnection has to be inside the <form> that it looks after.')
  const onSubmit = (event: SubmitEvent): void => {
    const form = element.closest('form')
    if (!form || event.target !== form || isSentNowhere(form, event.submitter)) return
    onChange(navigator.onLine)
    if (navigator.onLine) {
      onSend()
      return
    }
    event.preventDefault()
    // Nobody else must take it for sent: React would start the form's action, and a button would say "Sending".
    event.stopImmediatePropagation()
    onStop()
  }
  const look = (): void => onChange(navigator.onLine)

  // Before all others who hear of it.
  window.addEventListener('submit', onSubmit, true)
  window.addEventListener('online', look)
  window.addEventListener('offline', look)
  // A page that comes back by the back button has slept through both.
  window.addEventListener('pageshow', look)
  return () => {
    window.removeEventListener('submit', onSubmit, true)
    window.removeEventListener('online', look)
    window.removeEventListener('offline', look)
    window.removeEventListener('pageshow', look)
  }
}

/** A form that only closes the dialog it stands in needs no connection. */
function isSentNowhere(form: HTMLFormElement, submitter: HTMLElement | null): boolean {
  // Not `form.method`, which is the field where a form has one of that name.
  const method = submitter?.getAttribute('formmethod') ?? form.getAttribute('method')
  return method?.toLowerCase() === 'dialog'
}
