import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { asPart, markPart } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'

/** The name of the phase in a `PhaseBanner`. To change its colour, give it a class name of `Tag`. One element: `<strong>`. */
export function PhaseBannerTag({ className, ...rest }: ComponentProps<'strong'>): ReactElement {
  return <strong className={classNames('govuk-tag', 'govuk-phase-banner__content__tag', className)} {...rest} />
}
markPart(PhaseBannerTag, 'govuk-phase-banner__content__tag')

/** Props of {@link PhaseBanner}: any attribute of `<div>`, and these. `className`, `ref` and the rest go to the `<div>`. */
export interface PhaseBannerProps extends ComponentProps<'div'> {
  /** The phase: "Alpha" or "Beta". Words, or a `PhaseBannerTag`. */
  tag: ReactNode
  /** A sentence that says what this means, with a link to give feedback. */
  children: ReactNode
}

/**
 * Says that the service is new and still being worked on. Goes below the header and the service navigation, on every page,
 * until the service goes live.
 *
 * Design System: https://design-system.service.gov.uk/components/phase-banner/
 */
export function PhaseBanner({ tag, className, children, ...rest }: PhaseBannerProps): ReactElement {
  return (
    <div className={classNames('govuk-phase-banner', 'govuk-width-container', className)} {...rest}>
      <p className="govuk-phase-banner__content">
        {asPart(PhaseBannerTag, tag, {})} <span className="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  )
}
