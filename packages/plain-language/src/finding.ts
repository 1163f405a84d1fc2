/** How sure we are: an error is always wrong for this place, a warning asks a person to look. */
export type Level = 'error' | 'warning'

/** One thing to change, in words a person can act on. */
export interface Finding {
  /** The rule's name, such as `sentence-length`. */
  rule: string
  /** What is wrong, as one plain sentence. */
  message: string
  /** What to do about it, as one plain sentence. */
  fix: string
  /** Where it starts, as an offset in UTF-16 code units into the text that was checked. */
  start: number
  /** Where it ends: the offset just after the last code unit. */
  end: number
  /** `error` or `warning`. */
  level: Level
}
