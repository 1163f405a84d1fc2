import type { ComponentProps, ReactElement, ReactNode, Ref } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { ownWords } from './own-words.js'

/** English and Welsh have a name of their own here. For any other language, give it. */
type LanguageAndName =
  | {
      /** The language it leads to: a BCP 47 tag, such as `cy`. Screen readers then say the link in that language. */
      lang: 'en' | 'cy'
      /** The language's own name, in itself: "Polski", not "Polish". "English" and "Cymraeg" unless set. */
      children?: ReactNode
    }
  // Not plain `string`, which would swallow the two names above: editors would offer neither.
  | { lang: string & {}; children: ReactNode }

/**
 * Props of {@link LanguageNavigationItem}: any attribute of `<a>`, and these. `className`, `ref` and the rest go to the
 * `<a>`, or to the `<span>` of the current language.
 */
export type LanguageNavigationItemProps = Omit<ComponentProps<'a'>, 'children' | 'lang' | 'ref'> &
  LanguageAndName & {
    /** The address of this same page in that language. */
    href?: string
    /** Whether the page is in this language now. It is shown as text then, as there is nowhere to go. */
    current?: boolean
    /**
     * What the link does, in the language it leads to. Only screen readers say it, after the name. English and Welsh have
     * words for it; an empty string leaves them out.
     */
    description?: string
    /** The `<a>`, or the `<span>` of the current language. */
    ref?: Ref<HTMLElement>
  }

/**
 * One language in a `LanguageNavigation`: a link to the page in that language, or text for the language it is in now.
 * WCAG 2.4.4 Link Purpose (In Context), 3.1.2 Language of Parts.
 */
export function LanguageNavigationItem({
  lang,
  href,
  current,
  hrefLang = lang,
  description = ownWords(lang)?.changeTo,
  className,
  children = ownWords(lang)?.name,
  ref,
  ...rest
}: LanguageNavigationItemProps): ReactElement {
  return (
    <li className="govuk-language-navigation__list-item">
      {current || !href ? (
        <span
          className={classNames('govuk-language-navigation__text', className)}
          aria-current="true"
          lang={lang}
          ref={ref}
          {...(rest as ComponentProps<'span'>)}
        >
          {children}
        </span>
      ) : (
        <a
          className={classNames('govuk-language-navigation__link', className)}
          href={href}
          rel="alternate"
          lang={lang}
          hrefLang={hrefLang}
          ref={ref as Ref<HTMLAnchorElement>}
          {...rest}
        >
          {children}
          {description && (
            <>
              {' '}
              <span className="govuk-visually-hidden">{description}</span>
            </>
          )}
        </a>
      )}
    </li>
  )
}
