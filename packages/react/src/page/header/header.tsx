import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { isNothing } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import { HeaderLogo } from './header-logo.js'

/** Props of {@link Header}: any attribute of `<div>`, and these. `className`, `ref` and the rest go to the `<div>`. */
export interface HeaderProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** Where the logo leads. The home page of GOV.UK unless set. */
  href?: string
  /**
   * The name of a product that is called GOV.UK and more, such as "Pay" in GOV.UK Pay. The name of a service goes into
   * `ServiceNavigation` instead.
   */
  productName?: ReactNode
  /** Makes the header as wide as the window, not as wide as the page's content. */
  fullWidth?: boolean
}

/**
 * The GOV.UK header, with the crown. Only for services on the gov.uk domain: the crown is not licensed for anyone else, who
 * use `GenericHeader` with a logo of their own. Put it in a `<header className="govuk-template__header">`, which is what
 * tells screen readers that it is the page's header.
 *
 * Design System: https://design-system.service.gov.uk/components/header/
 * WCAG 1.1.1 Non-text Content, 2.4.4 Link Purpose (In Context), 3.2.3 Consistent Navigation.
 */
export function Header({ href = '//gov.uk', productName, fullWidth, className, ...rest }: HeaderProps): ReactElement {
  return (
    <div className={classNames('govuk-header', className)} {...rest}>
      <div
        className={classNames(
          'govuk-header__container',
          fullWidth ? 'govuk-header__container--full-width' : 'govuk-width-container',
        )}
      >
        <div className="govuk-header__logo">
          <a href={href} className="govuk-header__homepage-link">
            <HeaderLogo />
            {!isNothing(productName) && (
              <>
                {/* The space keeps the two names apart where the link is read as text. */}{' '}
                <span className="govuk-header__product-name">{productName}</span>
              </>
            )}
          </a>
        </div>
      </div>
    </div>
  )
}
