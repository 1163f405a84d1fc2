// What the page's address leads to. The browser looks for it as soon as it has the page. What is hidden until React takes the
// page over, in a tab or in a section of an accordion, it cannot show, so that is finished here.

/** The element in the address, in the order of browsers: the id as it stands, then with its percent signs read as codes. */
export function elementInAddress(): Element | null {
  const fragment = window.location.hash.slice(1)
  const asItStands = document.getElementById(fragment)
  if (asItStands) return asItStands
  try {
    return document.getElementById(decodeURIComponent(fragment))
  } catch {
    // A percent sign that starts no code, as in "#100%".
    return null
  }
}

/**
 * Whether someone has just come to the page, and is still at its top. On a page that comes again, by reload or the back
 * button, the browser puts them where they were.
 */
export function hasJustCome(): boolean {
  // Old browsers, and those that tests imitate, do not know.
  const navigation = performance.getEntriesByType?.('navigation')[0] as PerformanceNavigationTiming | undefined
  return !window.scrollY && navigation?.type !== 'reload' && navigation?.type !== 'back_forward'
}
