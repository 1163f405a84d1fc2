/**
 * A whole sentence for each plural category of a language, with `%{count}` where the number goes. English has `one` and
 * `other`; Welsh has all six. Unicode CLDR plural rules.
 */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/**
 * The sentence for a number, with the number as that language writes it.
 *
 * @param sentences one for each category
 * @param count the number
 * @param tag the BCP 47 tag of the language
 */
export function plural(sentences: Plural, count: number, tag: string): string {
  // An old phone takes a millisecond to learn that 1 is singular.
  if (tag === 'en' && count < 1000) return fillCount(sentences[count === 1 ? 'one' : 'other'] ?? sentences.other, count)
  // A browser that does not know the language would use its own.
  const category = Intl.PluralRules.supportedLocalesOf(tag).length ? new Intl.PluralRules(tag).select(count) : 'other'
  const number = Intl.NumberFormat.supportedLocalesOf(tag).length
    ? new Intl.NumberFormat(tag).format(count)
    : `${count}`
  return fillCount(sentences[category] ?? sentences.other, number)
}

/** Puts a number into a sentence with `%{count}`. Several times as fast as `fill`. */
export const fillCount = (sentence: string, count: number | string): string =>
  sentence.split('%{count}').join(`${count}`)
