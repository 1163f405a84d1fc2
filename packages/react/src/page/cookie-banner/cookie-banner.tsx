import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { en } from './cookie-banner.strings.js'

/** Props of {@link CookieBanner}: any attribute of `<div>`, and these. `className`, `ref` and the rest go to the `<div>`. */
export interface CookieBannerProps extends ComponentProps<'div'> {
  /** What people hear the banner called. Name your service: "Cookies on Apply for a permit". "Cookie banner" unless set. */
  'aria-label'?: string
  /** Hides the banner with all its messages. In the server's HTML only if the banner does nothing without scripts. */
  hidden?: boolean
  /** The language of "Cookie banner". */
  language?: Language
  /** Every message: the question first, then what to say after each answer. */
  children?: ReactNode
}

/**
 * Asks people whether you may set cookies that the service does not need. Goes first in the `<body>`, before the skip
 * link, inside a form of its own, so that it works without scripts. Search engines leave it out of what they quote.
 *
 * Design System: https://design-system.service.gov.uk/components/cookie-banner/
 * WCAG 1.3.1 Info and Relationships, 2.4.11 Focus Not Obscured (Minimum), 4.1.3 Status Messages.
 */
export function CookieBanner({ language, className, ...rest }: CookieBannerProps): ReactElement {
  const words = useWords('cookie-banner', en, language)
  return (
    <div
      className={classNames('govuk-cookie-banner', className)}
      data-nosnippet=""
      role="region"
      aria-label={words.label}
      {...rest}
    />
  )
}
