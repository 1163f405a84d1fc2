/** Something that cannot be seen well enough. */
export interface ContrastProblem {
  /** What was looked at: its text, its edge, what shows focus, what shows that it is chosen, or that it is off. */
  check: 'text' | 'edge' | 'focus' | 'chosen' | 'off'
  /** The state it was in, such as `hover` or `visited and hover`. */
  state: string
  /** The HTML of the control, without what is in it. */
  element: string
  /** What is wrong, with the numbers. */
  message: string
}
