/**
 * Focuses something that is not a control, so that a screen reader reads it out and the next press of Tab starts there.
 * Once people have left it, it cannot be focused any more, as it could not before: otherwise selecting text in it would
 * move the focus. A `tabindex` of its own stays.
 */
export function focusOnce(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) {
    element.setAttribute('tabindex', '-1')
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  }
  element.focus()
}
