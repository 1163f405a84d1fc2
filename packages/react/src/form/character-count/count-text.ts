/**
 * What counts as one:
 *
 * - `length`: a UTF-16 code unit. Most letters are 1, an emoji is 2 or more. The fastest, and easy to repeat anywhere.
 * - `characters`: what people see as one character, such as an emoji or a letter with its accents.
 * - `words`: a word, as the language has them. A word with a hyphen in it is 2.
 * - `spaced-words`: what stands between spaces, as GOV.UK Frontend's older `maxwords` option counts.
 */
export type CountType = 'length' | 'characters' | 'words' | 'spaced-words'

/** Whether words are counted, not characters. */
export const isWords = (countType?: CountType): boolean | undefined => countType?.endsWith('words')

/** Whether this browser can count them: older ones do not know where characters and words end. */
export const canCount = (countType: CountType): boolean =>
  countType === 'length' || countType === 'spaced-words' || 'Segmenter' in Intl

/**
 * Counts a text as `CharacterCount` does. Count with it on your server too, so that nobody is told there that an answer is
 * too long when the page said that it was not. A form is sent with two characters for each new line where the page has
 * one: here it is one (govuk-design-system-backlog issue 67).
 *
 * @param text what was typed
 * @param countType what counts as one
 * @param tag the BCP 47 tag of the language that words are split by
 * @throws TypeError where `Intl.Segmenter` is missing and `countType` needs it
 */
export function countText(text: string, countType: CountType = 'length', tag = 'en'): number {
  if (countType === 'spaced-words') return text.match(/\S+/g)?.length ?? 0
  if (countType === 'length') return text.replace(/\r\n/g, '\n').length
  const segmenter = new Intl.Segmenter(tag, { granularity: countType === 'words' ? 'word' : 'grapheme' })
  let count = 0
  for (const { isWordLike } of segmenter.segment(text)) if (countType === 'characters' || isWordLike) count += 1
  return count
}
