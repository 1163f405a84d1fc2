import { Fragment, type ReactElement } from 'react'

/** Languages in their own names, which is how people look for theirs. Source: Unicode CLDR; BSL has no written name. */
const names: Record<string, string> = {
  en: 'English',
  cy: 'Cymraeg',
  bfi: 'British Sign Language (BSL)',
  ar: 'العربية',
  bn: 'বাংলা',
  fa: 'فارسی',
  gu: 'ગુજરાતી',
  pa: 'ਪੰਜਾਬੀ',
  pl: 'Polski',
  pt: 'Português',
  ro: 'Română',
  so: 'Soomaali',
  uk: 'Українська',
  ur: 'اردو',
  zh: '中文',
}

/** A language in its own name, or its tag when we do not know its name. */
export const languageName = (tag: string): string => names[tag] ?? tag

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
