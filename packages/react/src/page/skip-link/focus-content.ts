/** Takes away the outline of what the link led to: nobody can do anything with it, so nothing is lost. */
const FOCUSED = 'govuk-skip-link-focused-element'

/**
 * Puts the focus on what a link on this page leads to, so that the next press of Tab starts there and a screen reader
 * reads on from there. The browser follows the link as well: it scrolls, and the address shows where they are.
 * Does nothing when the link leads elsewhere or nowhere: it is then a link like any other.
 *
 * @param link the link that was selected
 */
export function focusContent(link: HTMLAnchorElement): void {
  const { origin, pathname } = window.location
  if (link.origin !== origin || link.pathname !== pathname) return
  const content = document.getElementById(link.hash.slice(1))
  if (!content) return

  // Focusable only for now: if <main> stayed so, selecting any text in it would move the focus there.
  const wasFocusable = content.hasAttribute('tabindex')
  if (!wasFocusable) content.setAttribute('tabindex', '-1')
  content.classList.add(FOCUSED)
  content.addEventListener(
    'blur',
    () => {
      content.classList.remove(FOCUSED)
      if (!wasFocusable) content.removeAttribute('tabindex')
    },
    { once: true },
  )
  content.focus()
}
