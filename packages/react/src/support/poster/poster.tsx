import type { ReactElement } from 'react'
import { type PaperProps, usePaper } from '../leaflet/paper.js'

/** Props of {@link Poster}: any attribute of `<div>`, and these. They go to the `<div>` round the pages. */
export type PosterProps = PaperProps & {
  /** The sheet it is printed on. `a4` unless set. */
  size?: 'a3' | 'a4'
}

/**
 * A poster for the wall of a library, a surgery or a shop, where people who are not online are: the service, what people
 * need, ways to get help with their numbers and hours, places and languages. It is printed from the same directory as the
 * pages. The text is 18 points or more.
 *
 * It leaves out what nobody reads standing up: what each way involves, what to bring, how to get there. Choose with
 * `channels` and `places` what fits on one sheet. The order is always that of the directory.
 *
 * @throws RangeError when `at` is not a date and time, or an id is not in the directory
 *
 * WCAG 3.1.2 Language of Parts, 3.2.6 Consistent Help.
 */
export function Poster({ size = 'a4', ...paper }: PosterProps): ReactElement {
  return usePaper(paper, { component: 'Poster', size, detail: 'short', block: 'handrail-poster' })
}
