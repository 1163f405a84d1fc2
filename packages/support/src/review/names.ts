import { nations } from '../channel.shape.js'
import type { LanguageTag, Nation } from '../directory.js'

const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** Sign languages are not in every computer's list of languages. */
const others: Record<LanguageTag, string> = { bfi: 'British Sign Language' }

/** The name of a language in a message to the people who keep a directory, or its code. */
export const languageName = (tag: LanguageTag): string => others[tag] ?? english.of(tag) ?? `"${tag}"`

/** The name of a nation, the same. */
export const nationName = (nation: Nation): string => nations[nation]
