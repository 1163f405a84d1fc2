import type { ReactElement } from 'react'
import { type PaperProps, usePaper } from './paper.js'

/** Props of {@link Leaflet}: any attribute of `<div>`, and these. They go to the `<div>` round the pages. */
export type LeafletProps = PaperProps & {
  /** The sheet it is printed on. `a4` unless set. */
  size?: 'a4' | 'a5'
}

/**
 * A leaflet for people who are not online: what the service is for, what they need, every way to get help in the order of
 * the directory, places, languages, and how to ask for another format. It is printed from the same directory as the pages,
 * so the numbers are the same. The text is 14 points or more.
 *
 * It never says "open now". It lists the days that differ up to the day when the facts are checked again, and says when
 * that is. On screen it looks as it prints.
 *
 * Give it a page of its own, without a header and a footer.
 *
 * @throws RangeError when `at` is not a date and time, or an id is not in the directory
 *
 * WCAG 3.1.2 Language of Parts, 3.2.6 Consistent Help.
 */
export function Leaflet({ size = 'a4', ...paper }: LeafletProps): ReactElement {
  return usePaper(paper, { component: 'Leaflet', size, detail: 'full' })
}
