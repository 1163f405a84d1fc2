import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { isNothing } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'

/** Props of {@link Footer}: any attribute of `<div>`, and these. `className`, `ref` and the rest go to the `<div>`. */
export interface FooterProps extends ComponentProps<'div'> {
  /** Class names for the inner box, which is as wide as the page's content. For pages of another width. */
  containerClassName?: string
  /** A picture at the top: `FooterCrown`, on the gov.uk domain only. */
  crown?: ReactNode
  /** Links to other parts of the site, above a line: `FooterNavigation`. */
  navigation?: ReactNode
  /** Who owns the content, at the end of the last row: `FooterCopyright`, for Crown bodies only. */
  copyright?: ReactNode
  /** The last row: `FooterLinks`, then `FooterNote` and `FooterLicence` if you need them. */
  children?: ReactNode
}

/**
 * The end of every page: links about the service itself, such as its accessibility statement. Put it in a
 * `<footer className="govuk-template__footer">`, which is what tells screen readers that it is the page's footer.
 *
 * By itself it carries no crown, licence or copyright: add each one that is true of your service. Help never goes only in
 * here, because people who are stuck do not look here (UKHomeOffice/design-system issue 104).
 *
 * Design System: https://design-system.service.gov.uk/components/footer/
 * WCAG 3.2.3 Consistent Navigation, 3.2.6 Consistent Help.
 */
export function Footer({
  containerClassName,
  crown,
  navigation,
  copyright,
  className,
  children,
  ...rest
}: FooterProps): ReactElement {
  return (
    <div className={classNames('govuk-footer', className)} {...rest}>
      <div className={classNames('govuk-width-container', containerClassName)}>
        {crown}
        {navigation}
        {!(isNothing(children) && isNothing(copyright)) && (
          <div className="govuk-footer__meta">
            <div className="govuk-footer__meta-item govuk-footer__meta-item--grow">{children}</div>
            {!isNothing(copyright) && <div className="govuk-footer__meta-item">{copyright}</div>}
          </div>
        )}
      </div>
    </div>
  )
}
