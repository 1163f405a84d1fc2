import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'

/** Props of {@link GenericHeader}: any attribute of `<div>`, and these. `className`, `ref` and the rest go to the `<div>`. */
export interface GenericHeaderProps extends ComponentProps<'div'> {
  /** Where the logo leads: the home page of your organisation or service. `/` unless set. */
  href?: string
  /** Makes the header as wide as the window, not as wide as the page's content. */
  fullWidth?: boolean
  /**
   * Your logo: words, a picture or both. A picture alone needs words too, as it is a link: an `alt`, or a `<title>` in
   * an `<svg>`.
   */
  children?: ReactNode
}

/**
 * The bar at the top of the page with your organisation's own logo. For everyone who is not on the gov.uk domain:
 * councils, charities, health services. It carries no crown and no one else's name. Put it in a
 * `<header className="govuk-template__header">`, which is what tells screen readers that it is the page's header.
 *
 * Design System: https://design-system.service.gov.uk/components/generic-header/
 * WCAG 1.1.1 Non-text Content, 2.4.4 Link Purpose (In Context), 3.2.3 Consistent Navigation.
 */
export function GenericHeader({
  href = '/',
  fullWidth,
  className,
  children,
  ...rest
}: GenericHeaderProps): ReactElement {
  return (
    <div className={classNames('govuk-generic-header', className)} {...rest}>
      <div
        className={classNames(
          'govuk-generic-header__container',
          fullWidth ? 'govuk-generic-header__container--full-width' : 'govuk-width-container',
        )}
      >
        <div className="govuk-generic-header__logo">
          <a href={href} className="govuk-generic-header__homepage-link">
            {children}
          </a>
        </div>
      </div>
    </div>
  )
}
