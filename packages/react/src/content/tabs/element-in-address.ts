// What the page's address leads to. The browser looks for it as soon as it has the page. What is hidden until React takes the
// page over, in a tab or in a section of an accordion, it cannot show, so that is finished here.

import { elementWithId } from '../../foundations/element-with-id.js'

/** The element in the address. */
export const elementInAddress = (): HTMLElement | null => elementWithId(window.location.hash.slice(1))

/**
 * Whether someone has just come to the page, and is still at its top. On a page that comes again, by reload or the back
 * button, the browser puts them where they were.
 */
export function hasJustCome(): boolean {
  // Old browsers, and those that tests imitate, do not know.
  const navigation = performance.getEntriesByType?.('navigation')[0] as PerformanceNavigationTiming | undefined
  return !window.scrollY && navigation?.type !== 'reload' && navigation?.type !== 'back_forward'
}
