/**
 * Puts the focus on the control a link leads to, and its question at the top of the screen. A browser that follows the
 * link by itself scrolls to the control and leaves the question above out of sight.
 *
 * @param href the link's `href` as it was written: only one that is nothing but a `#` and an id is followed
 * @returns whether there was such a control with a label or legend to scroll to
 */
export function focusControl(href: string): boolean {
  const control = href.startsWith('#') ? elementWithId(href.slice(1)) : null
  const question = control && legendOrLabel(control)
  if (!question) return false
  question.scrollIntoView()
  control.focus({ preventScroll: true })
  return true
}

/** In the order of browsers: the id as it stands, then with its percent signs read as codes. */
function elementWithId(fragment: string): HTMLElement | null {
  return document.getElementById(fragment) ?? document.getElementById(decoded(fragment))
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    // A percent sign that starts no code, as in "#100%".
    return fragment
  }
}

function legendOrLabel(control: HTMLElement): Element | null | undefined {
  const legend = control.closest('fieldset')?.querySelector('legend')
  const { type, labels } = control as HTMLInputElement
  const isChoice = type === 'radio' || type === 'checkbox'
  return legend && (isChoice || fitsWithLegend(control, legend)) ? legend : labels?.[0]
}

/**
 * Whether the control still shows when its legend is at the top: in the upper half of the screen, as an on-screen
 * keyboard may cover the lower.
 */
function fitsWithLegend(control: HTMLElement, legend: Element): boolean {
  const { top, height } = control.getBoundingClientRect()
  return height > 0 && top + height - legend.getBoundingClientRect().top < window.innerHeight / 2
}
