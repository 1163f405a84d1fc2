import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { en } from './back-link.strings.js'

/** Props of {@link BackLink}: any attribute of `<a>`, and these. `className`, `ref` and the rest go to the `<a>`. */
export interface BackLinkProps extends ComponentProps<'a'> {
  /**
   * The address of the page before this one in the journey, with the answers still there. A real address, so that the
   * link works without scripts and after a reload.
   */
  href: string
  /** Makes it white, for a dark background. */
  inverse?: boolean
  /** The language of "Back": a BCP 47 tag, such as `cy`. */
  language?: Language
  /** Words of your own, such as "Back to all permits". "Back" unless set. */
  children?: ReactNode
}

/**
 * Takes people to the page before, in a journey of several pages. Goes before `<main>`, so that a skip link leads past
 * it. Keep it on a page that has errors. One element: `<a>`.
 *
 * Design System: https://design-system.service.gov.uk/components/back-link/
 * WCAG 2.4.4 Link Purpose (In Context), 3.2.3 Consistent Navigation.
 */
export function BackLink({ inverse, language, className, children, ...rest }: BackLinkProps): ReactElement {
  const words = useWords('back-link', en, language)
  return (
    <a className={classNames('govuk-back-link', inverse && 'govuk-back-link--inverse', className)} {...rest}>
      {children ?? words.back}
    </a>
  )
}
