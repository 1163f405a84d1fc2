import type { ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { useWords } from '../../foundations/words.js'
import { SkipLink, type SkipLinkProps } from '../skip-link/index.js'
import { en } from './exit-this-page.strings.js'
import { quietAddress } from './quiet-address.js'

/** Props of {@link ExitThisPageSkipLink}: those of `SkipLink`. */
export interface ExitThisPageSkipLinkProps extends SkipLinkProps {
  /** The same address as the button's. The BBC's weather page unless set. */
  href?: string
  /** What the link says. The same as the button unless set. */
  children?: ReactNode
}

/**
 * A second way out for people who use a keyboard or a screen reader, who would meet the button late. It shows when it has
 * the focus. It goes straight after the `SkipLink`, at the top of `<body>`. Once scripts run it does what the button does.
 * One element: `<a>`.
 *
 * Design System: https://design-system.service.gov.uk/components/exit-this-page/
 * WCAG 2.4.3 Focus Order.
 */
export function ExitThisPageSkipLink({
  href = quietAddress,
  language,
  className,
  children,
  ...rest
}: ExitThisPageSkipLinkProps): ReactElement {
  const words = useWords('exit-this-page', en, language)
  return (
    <SkipLink
      href={href}
      className={classNames('govuk-js-exit-this-page-skiplink', className)}
      rel="nofollow noreferrer"
      {...rest}
    >
      {children ?? words.exit}
    </SkipLink>
  )
}
