/** One line of a text. */
export interface Line {
  /** Where its words start, in UTF-16 code units. */
  start: number
  /** Where its words end. */
  end: number
  /** The line, without the space around it. Empty for a blank line. */
  words: string
}

/** The lines of a text, in order, blank ones too. */
export function lines(text: string): Line[] {
  const result: Line[] = []
  let offset = 0
  for (const part of text.split(/(\r\n|[\n\r])/)) {
    if (!/^(?:\r\n|[\n\r])$/.test(part)) {
      const words = part.trim()
      const start = offset + part.indexOf(words)
      result.push({ start, end: start + words.length, words })
    }
    offset += part.length
  }
  return result
}

/** True if a line begins with a bullet or a step's number. */
export function isListItem(line: string): boolean {
  return /^(?:[•·◦▪‣*+–—-]\s|\d{1,3}[.)]\s|[a-z][.)]\s)/.test(line)
}
