import type { ErrorMessages } from './errors/error-messages.js'

/** A language that forms can speak and read. `en` is built in, `cy` is in `@handrail/forms/cy`. */
export interface FormLanguage {
  /** Its tag in BCP 47, such as `cy`. */
  readonly tag: string
  readonly errors: ErrorMessages
  /** The twelve months, in the order of the year. People may write them in a date. */
  readonly months: readonly string[]
}

/** Words in one language, or in each language of a service: `{ en: 'your full name', cy: 'eich enw llawn' }`. */
export type Words = string | Readonly<Record<string, string>>

/**
 * Words in the language of the page.
 *
 * @throws when the words are in several languages and this one is not among them: a service would speak two at once
 */
export function inLanguage(words: Words, { tag }: FormLanguage): string {
  if (typeof words === 'string') return words
  const said = words[tag]
  if (said === undefined) throw new Error(`Add the words in "${tag}" beside ${JSON.stringify(words)}.`)
  return said
}

/** A message: its words, or what makes it from the messages of the language, so that no field needs all languages. */
export type Message = Words | ((language: FormLanguage) => string)

/** A message in the language of the page. Throws as {@link inLanguage} does. */
export const said = (message: Message, language: FormLanguage): string =>
  typeof message === 'function' ? message(language) : inLanguage(message, language)

/** What a field asks for, in the words of its label. Error messages are made with it. */
export interface Asked {
  /** As it stands after "Enter" or "Select": `your full name`. In Welsh, with the change of letter that "Rhowch" asks for. */
  thing: Words
  /** As it starts a sentence: `Full name`. The `thing` with a capital letter unless set. */
  subject?: Words
}

/** The words that start a sentence about a field. */
export function subjectOf({ thing, subject }: Asked, language: FormLanguage): string {
  const words = inLanguage(subject ?? thing, language)
  return subject === undefined ? words.charAt(0).toLocaleUpperCase(language.tag) + words.slice(1) : words
}
