import { languageNames as names } from '@handrail/forms/lists'
import { Fragment, type ReactElement } from 'react'

/** Each language in its own name and marked as that language, so that screen readers say it right (WCAG 3.1.2). */
export function languageNames(tags: readonly string[]): ReactElement[] {
  return tags.map((tag, index) => (
    <Fragment key={tag}>
      {index > 0 && ', '}
      <span lang={tag === 'bfi' ? 'en' : tag} dir="auto">
        {(names as Readonly<Record<string, string>>)[tag] ?? tag}
      </span>
    </Fragment>
  ))
}
