import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/** A text taken out of a source file, that remembers where in the source each of its code units came from. */
export interface AlignedText {
  /** The text as the person reads it. */
  text: string
  /** `offsets[i]` is the source offset of `text[i]`. */
  offsets: number[]
}

/** Stands for something in a sentence that is not words: code, a picture, an expression. It counts as one word. */
export const standIn = '\uFFFC'

const reference = /^&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,31}));/i

function decoded(match: RegExpExecArray): string {
  const [, decimal, hex, name] = match
  if (name) return decodeNamedCharacterReference(name) || ''
  const point = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ''
}

/**
 * Lines a Markdown node's value up with its source. The source can be longer: it has backslashes before symbols,
 * references such as `&amp;`, and the `>` and spaces that begin the lines of a quotation or a list.
 */
export function align(value: string, source: string, base: number): AlignedText {
  const offsets: number[] = []
  let at = 0
  let text = ''
  while (offsets.length < value.length && at < source.length) {
    const wanted = value[offsets.length]
    const rest = source[at] === '&' ? reference.exec(source.slice(at, at + 34)) : null
    const meant = rest ? decoded(rest) : ''
    if (rest && meant && value.startsWith(meant, offsets.length)) {
      for (let unit = 0; unit < meant.length; unit += 1) offsets.push(base + at)
      text += meant
      at += rest[0].length
    } else if (source[at] === '\\' && source[at + 1] === wanted && /[!-/:-@[-`{-~]/.test(wanted ?? '')) {
      offsets.push(base + at + 1)
      text += wanted
      at += 2
    } else {
      if (source[at] === wanted) {
        offsets.push(base + at)
        text += wanted
      }
      at += 1
    }
  }
  return { text, offsets }
}
