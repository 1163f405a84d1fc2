import { type KnownLanguage, languageNames, signLanguages } from '@handrail/forms/lists'
import type { ReactElement } from 'react'
import type { LanguageNeedsWords } from './language-needs.strings.js'

/**
 * A language in its own name, marked as that language (WCAG 3.1.2), then in the language of the page: somebody who helps has
 * to know what it is, and a screen reader may be silent where it has no voice for a script. A sign language has only
 * the name that others write.
 */
export function languageName(tag: KnownLanguage, words: LanguageNeedsWords): ReactElement {
  const own = languageNames[tag]
  const theirs = words.languages[tag]
  if (own === theirs || signLanguages.includes(tag)) return <>{theirs}</>
  return (
    <>
      <span lang={tag} dir="auto">
        {own}
      </span>{' '}
      ({theirs})
    </>
  )
}
