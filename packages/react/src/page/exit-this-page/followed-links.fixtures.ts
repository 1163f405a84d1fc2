// What the tests look at in place of another page, as jsdom has none.
import { cleanup } from '@testing-library/react'

/** Where the browser was sent, in this tab, since the test began. */
export const followed: string[] = []

// Heard last, when all handlers of the page have had their turn.
const onClick = (event: MouseEvent): void => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
  if (link && !event.defaultPrevented) followed.push(elsewhere ? 'another tab' : link.getAttribute('href')!)
  event.preventDefault()
}

/** Notes each link that is followed from now on. */
export function watchLinks(): void {
  followed.length = 0
  window.addEventListener('click', onClick)
}

/** Stops, and leaves no page behind for the next test. */
export function stopWatching(): void {
  window.removeEventListener('click', onClick)
  cleanup()
  document.body.innerHTML = ''
}
