/** One sentence of a text. */
export interface Sentence {
  /** Where it starts, in UTF-16 code units. */
  start: number
  /** Where it ends, without the space after it. */
  end: number
  /** The sentence itself. */
  words: string
}

// The platform finds sentences, but knows no abbreviations: a stretch that ends in one is joined to the next.
const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' })
const title = /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|St|vs|approx|et al|cf|viz|e\.\s?g|i\.\s?e|eg|ie)\.\s*$/i
const beforeNumber = /(?:^|[\s(“"])(?:no|nos|p|pp|para|fig|vol|ext|art|sec)\.\s*$/i
const beforeSmallLetter = /(?:^|[\s(“"])(?:etc|a\.m|p\.m|[ap]m|ltd|co|dept)\.\s*$/i
const initial = /(?:^|\p{Lu}[\p{L}.]*\s)\p{Lu}\.\s*$/u

/** True if the full stop at the end of `before` belongs to an abbreviation. */
function carriesOn(before: string, after: string): boolean {
  if (/[\n\r]\s*$/.test(before)) return false
  return (
    title.test(before) ||
    (initial.test(before) && /^\p{Lu}/u.test(after)) ||
    (beforeNumber.test(before) && /^\d/.test(after)) ||
    (beforeSmallLetter.test(before) && /^[\p{Ll}\d(]/u.test(after))
  )
}

/** True if a line break is only where an editor wrapped a paragraph, not where something new begins. */
function isWrapped(before: string, after: string): boolean {
  if (before.trim() === '') return false
  return /,\s*$/.test(before) || (/^\s*[\p{Ll}(]/u.test(after) && !/[.!?:;]\s*$/.test(before))
}

/** The text with each wrapped line break turned into a space, at the same length. */
export function unwrap(text: string): string {
  const parts = text.split(/(\r\n|[\n\r])/)
  return parts
    .map((part, index) =>
      index % 2 === 1 && isWrapped(parts[index - 1] ?? '', parts[index + 1] ?? '') ? ' '.repeat(part.length) : part,
    )
    .join('')
}

/**
 * The sentences of a text. Blank lines, and line breaks that start something new, end a sentence too.
 * "Dr.", "e.g." and initials do not.
 */
export function sentences(text: string): Sentence[] {
  const result: Sentence[] = []
  let open = ''
  let start = 0
  for (const { segment, index } of segmenter.segment(unwrap(text))) {
    if (!open) start = index
    open += segment
    const after = text.slice(index + segment.length, index + segment.length + 2)
    if (after && carriesOn(open.slice(-20), after)) continue
    const words = open.trim()
    const from = start + open.indexOf(words)
    if (words) result.push({ start: from, end: from + words.length, words })
    open = ''
  }
  return result
}

/** How many words a person would count: "face-to-face" is one, "£75.50" is one, a dash by itself is none. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}\uFFFC]/u.test(word)).length
}
