import { languageNames as names } from '@handrail/forms/lists'
import { Fragment, type ReactElement } from 'react'

/** A language in its own name, or its tag when we do not know its name. */
export const languageName = (tag: string): string => (names as Readonly<Record<string, string>>)[tag] ?? tag

/** Each language in its own name and marked as that language, so that screen readers say it right (WCAG 3.1.2). */
export function languageNames(tags: readonly string[]): ReactElement[] {
  return tags.map((tag, index) => (
    <Fragment key={tag}>
      {index > 0 && ', '}
      <span lang={tag === 'bfi' ? 'en' : tag} dir="auto">
        {languageName(tag)}
      </span>
    </Fragment>
  ))
}
