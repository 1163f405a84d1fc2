import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { isNothing } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import { paragraph } from '../../foundations/paragraph.js'
import { FocusedMessage } from './focused-message.js'

/** Props of {@link CookieBannerMessage}: any attribute of `<div>`, and these. */
export interface CookieBannerMessageProps extends ComponentProps<'div'> {
  /** What it is about, with the name of the service: "Cookies on Apply for a permit". */
  heading?: ReactNode
  /**
   * What people can do: each a `Button`, with the answer as its `name` and `value`, or a link. They stand in one row, and
   * below each other on a phone.
   */
  actions?: ReactNode
  /** Hides the message until it is its turn. */
  hidden?: boolean
  /** `alert` for what you say after an answer, so that it is read out, and takes the focus if a script shows it. */
  role?: ComponentProps<'div'>['role']
  /**
   * Whether an `alert` takes the focus when it appears after the page was loaded. On unless set to `false`. At the start
   * of a page it does not: people are there already.
   */
  autoFocus?: boolean
  /**
   * What cookies you ask for, and what for. Words are put into a paragraph, with the links among them. Write each
   * paragraph yourself if there are several.
   */
  children?: ReactNode
}

/** One message in a `CookieBanner`. `className`, `ref` and other attributes go to its `<div>`. */
export function CookieBannerMessage({
  heading,
  actions,
  role,
  autoFocus,
  className,
  children,
  ...rest
}: CookieBannerMessageProps): ReactElement {
  // Only a message that takes the focus needs a script.
  const Root = role === 'alert' && autoFocus !== false ? FocusedMessage : 'div'
  return (
    <Root className={classNames('govuk-cookie-banner__message govuk-width-container', className)} role={role} {...rest}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {!isNothing(heading) && <h2 className="govuk-cookie-banner__heading govuk-heading-m">{heading}</h2>}
          <div className="govuk-cookie-banner__content">{paragraph(children, 'govuk-body')}</div>
        </div>
      </div>
      {!isNothing(actions) && <div className="govuk-button-group">{actions}</div>}
    </Root>
  )
}
