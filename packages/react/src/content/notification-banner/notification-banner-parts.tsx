import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'

/** Props of {@link NotificationBannerHeading}: any attribute of a heading, and these. */
export interface NotificationBannerHeadingProps extends ComponentProps<'h3'> {
  /** The level of the heading, 1 to 6. 3 unless set: one below the banner's title. */
  level?: 1 | 2 | 3 | 4 | 5 | 6
}

/** A heading inside a notification banner that says more than one thing. One element: `<h3>`. */
export function NotificationBannerHeading({
  level = 3,
  className,
  ...rest
}: NotificationBannerHeadingProps): ReactElement {
  const Heading = `h${level}` as const
  return <Heading className={classNames('govuk-notification-banner__heading', className)} {...rest} />
}

/** Props of {@link NotificationBannerLink}: any attribute of `<a>`. */
export interface NotificationBannerLinkProps extends ComponentProps<'a'> {
  /** Where it leads. */
  href: string
  /** What is there, so that it makes sense on its own. */
  children?: ReactNode
}

/** A link inside a notification banner, in the colour of the banner: green in one that says "Success". One element: `<a>`. */
export function NotificationBannerLink({ className, children, ...rest }: NotificationBannerLinkProps): ReactElement {
  return (
    <a className={classNames('govuk-notification-banner__link', className)} {...rest}>
      {children}
    </a>
  )
}
