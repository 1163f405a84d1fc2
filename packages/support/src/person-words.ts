import { marksAndGaps, readMark } from './person-marks.js'

/**
 * Whom words are about: `you` if the person reads them, `they` if someone else fills in the form for them and their name is
 * not known yet, or else their name. A name that is empty counts as none.
 */
export type Person = 'you' | 'they' | { readonly name: string }

/**
 * A text of which each form is written out, side by side: Welsh, where `eu` changes the word after it and words such as
 * `arnoch` become others, or an English sentence that is built in another way.
 */
export interface BothForms {
  /** Said to the person. */
  readonly you: string
  /** Said about them. */
  readonly they: string
  /** Said about them by their name, which stands where `%{name}` is. What `they` says unless set. */
  readonly named?: string
}

/**
 * A text about a person. In English it is one sentence, as it is said to "you", with brackets round the words that change:
 *
 * - `What is [your] name?`
 * - `If [you have] a Blue Badge, [do you] use it?` Put the verb in, as it may change: "Sam Example has"
 * - `How can we write to [you/them]?` where the mark cannot tell which it is. `[to you]` can
 * - `[you stay] with friends or [sleep] outside`: a verb alone goes with the person before it
 * - `[I do not have] a fixed address`, for what a person says themselves
 * - `We send [always: you] a code` for whoever reads it, for whom nothing changes
 */
export type PersonText = string | BothForms

/**
 * A text about a person. The first time it says the name, then "they": "If Sam Example needs a card, tell us what they
 * need it for". A mark with a mistake in it is said as it is written: find it with `checkPersonWords`.
 *
 * @param text what is said to "you", with marks, or both forms
 * @param person whom it is about
 * @param values what stands in gaps such as `%{price}`. A name or a value is never read as a mark
 */
export function textAbout(text: PersonText, person: Person, values: Readonly<Record<string, string>> = {}): string {
  const name = typeof person === 'string' ? '' : person.name.trim()
  const they = person !== 'you'
  const sentence = typeof text === 'string' ? text : they ? (name && text.named) || text.they : text.you
  const gaps: Readonly<Record<string, string>> = typeof text === 'string' ? values : { ...values, name }
  let isNamed = name === ''
  let subjectIsName = false
  return sentence.replace(marksAndGaps, (whole, inside: string | undefined, gap: string | undefined, at: number) => {
    if (gap !== undefined) return gaps[gap] ?? whole
    const mark = readMark(inside!, /(^|[.?!:]\s+)$/.test(sentence.slice(0, at)))
    if (mark.kind === 'always' || mark.kind === 'wrong') return mark.text
    if (mark.kind === 'verb') return subjectIsName ? mark.one : mark.many
    if (!they) return mark.you
    const useName = !isNamed
    isNamed = true
    if (mark.isSubject) subjectIsName = useName
    return useName ? mark.named(name) : mark.they
  })
}

/** Words in one form, each a text. */
export type WordsAbout<W> = W extends string | BothForms
  ? string
  : W extends (...values: never) => unknown
    ? W
    : W extends object
      ? { [Key in keyof W]: WordsAbout<W[Key]> }
      : W

/**
 * All words of a service, or of a page, about a person: each text in them, however deep, as `textAbout` says it. Functions
 * stay as they are, as what they are given may look like a mark. Gaps stay too: fill them afterwards.
 *
 * `const words = wordsAbout(en, answers.whoFor === 'me' ? 'you' : { name })`
 */
export function wordsAbout<const W>(words: W, person: Person): WordsAbout<W> {
  const say = (value: unknown): unknown => {
    if (typeof value === 'string' || hasBothForms(value)) return textAbout(value, person)
    if (Array.isArray(value)) return value.map(say)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, say(each)]))
  }
  return say(words) as WordsAbout<W>
}

/** Whether a value is a text of which each form is written out, and no set of words with names like these. */
export const hasBothForms = (value: unknown): value is BothForms =>
  typeof value === 'object' &&
  value !== null &&
  'you' in value &&
  'they' in value &&
  Object.entries(value).every(
    ([key, form]) => ['you', 'they', 'named'].includes(key) && (typeof form === 'string' || form === undefined),
  )

/**
 * What words must be in a language such as Welsh: both forms for each text that has marks in English, and either for each
 * that has none ("Yes" is "Ydw" or "Ydyn"). One form without the other does not compile.
 *
 * Write the English words `as const`, and `export const cy: InOtherLanguage<typeof en> = { … }`.
 */
export type InOtherLanguage<English> = English extends BothForms
  ? BothForms
  : English extends string
    ? HasMark<English> extends true
      ? BothForms
      : PersonText
    : English extends (...values: never) => unknown
      ? English
      : English extends object
        ? { readonly [Key in keyof English]: InOtherLanguage<English[Key]> }
        : English

type HasMark<Text extends string> = Text extends `${string}[${infer Inside}]${infer Rest}`
  ? Inside extends `always:${string}`
    ? HasMark<Rest>
    : true
  : false

/** A text in each of its forms, to be read aloud before it goes to the public. */
export const everyForm = (text: PersonText, name = 'Sam Example'): Record<'you' | 'they' | 'named', string> => ({
  you: textAbout(text, 'you'),
  they: textAbout(text, 'they'),
  named: textAbout(text, { name }),
})
