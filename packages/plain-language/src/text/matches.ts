/** A stretch of a text that a pattern matched. */
export interface Match {
  /** Where it starts, in UTF-16 code units. */
  start: number
  /** Where it ends, in UTF-16 code units. */
  end: number
  /** The words matched. */
  words: string
  /** The pattern's groups: `groups[0]` is the first. */
  groups: (string | undefined)[]
}

/** Every match of a pattern in a text. The pattern needs the `g` flag. */
export function matches(text: string, pattern: RegExp): Match[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
    groups: match.slice(1),
  }))
}
