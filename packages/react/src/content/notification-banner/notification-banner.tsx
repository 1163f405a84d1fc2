import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { paragraph } from '../../foundations/paragraph.js'
import { useWords } from '../../foundations/words.js'
import { AlertBanner } from './alert-banner.js'
import { en } from './notification-banner.strings.js'

/** Props of {@link NotificationBanner}: any attribute of `<div>`, and these. `className`, `ref` and the rest go to the `<div>`. */
export interface NotificationBannerProps extends Omit<ComponentProps<'div'>, 'title'> {
  /** `success` says that what people have just asked for is done. It is green, is read out, and takes the focus. */
  variant?: 'success'
  /**
   * `region`, so that people who use a screen reader can find the banner, or `alert`, so that it is read out at once and
   * takes the focus. `alert` for `success`, else `region`, unless set.
   */
  role?: ComponentProps<'div'>['role']
  /** The title. "Important", or "Success" for `success`, unless set. */
  title?: ReactNode
  /** The id of the title, which names the banner. Set it only if there are two banners on a page. */
  titleId?: string
  /** The level of the title's heading, 1 to 6. 2 unless set. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6
  /**
   * Whether an `alert` takes the focus when it appears, and again when its words are new after people pressed a button or
   * a link. On unless set to `false`. To say the same words again, give the banner another `key`.
   */
  autoFocus?: boolean
  /** The language of the title. */
  language?: Language
  /**
   * What people need to know. Words are put into a large paragraph, with the links among them. If there is more to say,
   * write a `NotificationBannerHeading`, paragraphs and lists.
   */
  children?: ReactNode
}

/**
 * Tells people something that is not about the question on this page: that the service is slow today, or that what they
 * have just asked for is done. Goes straight before the page's `<h1>`. Never for errors.
 *
 * Design System: https://design-system.service.gov.uk/components/notification-banner/
 * WCAG 1.3.1 Info and Relationships, 1.4.1 Use of Color, 2.4.3 Focus Order, 4.1.3 Status Messages.
 */
export function NotificationBanner({
  variant,
  role = variant === 'success' ? 'alert' : 'region',
  title,
  titleId = 'govuk-notification-banner-title',
  headingLevel = 2,
  autoFocus,
  language,
  className,
  children,
  ...rest
}: NotificationBannerProps): ReactElement {
  const words = useWords('notification-banner', en, language)
  const Heading = `h${headingLevel}` as const
  // Only a banner that takes the focus needs a script.
  const Root = role === 'alert' && autoFocus !== false ? AlertBanner : 'div'
  return (
    <Root
      className={classNames('govuk-notification-banner', variant && `govuk-notification-banner--${variant}`, className)}
      role={role}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={autoFocus === undefined ? undefined : !autoFocus}
      {...rest}
    >
      <div className="govuk-notification-banner__header">
        <Heading className="govuk-notification-banner__title" id={titleId}>
          {title ?? (variant === 'success' ? words.success : words.important)}
        </Heading>
      </div>
      <div className="govuk-notification-banner__content">
        {paragraph(children, 'govuk-notification-banner__heading')}
      </div>
    </Root>
  )
}
