import { type InterfaceLanguage, type Language, useLanguage } from './language.js'

/**
 * What a component says by itself, in the language of the page.
 *
 * @param block the component's folder, such as `back-link`
 * @param en its English words, for every word the language does not have
 * @param language the component's `language` prop
 * @param own the words a service chose for this one component
 */
export function useWords<W extends object>(block: string, en: W, language?: Language, own?: Partial<W>): W {
  const theirs = useTheirWords<W>(block, language)
  return theirs || own ? { ...en, ...theirs, ...given(own) } : en
}

/** What the language of the page has for a component: nothing if that is English, or if it lacks that component. */
export function useTheirWords<W extends object>(block: string, language?: Language): Partial<W> | undefined {
  return (useLanguage(language) as Partial<InterfaceLanguage>).words?.[block]
}

/** Without the words that are `undefined`, which would hide ours. */
const given = <W extends object>(words: W | undefined): Partial<W> | undefined =>
  words && (Object.fromEntries(Object.entries(words).filter(([, word]) => word !== undefined)) as Partial<W>)

/**
 * Puts values into a sentence: `fill('Error: %{title}', { title })`. Words are sentences with gaps, not functions, so that
 * they can be sent from a server to a browser, and written into the HTML for GOV.UK Frontend's own scripts.
 */
export function fill(sentence: string, values: Record<string, string>): string {
  return sentence.replace(/%\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap)
}
