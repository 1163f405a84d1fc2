import type { ComponentProps, ReactElement } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { Crown } from '../header/crown.js'

/**
 * The crown above a footer. Only for services on the gov.uk domain: no one else may use it. It says nothing to screen
 * readers. One element: `<svg>`.
 */
export function FooterCrown({ className, ...rest }: ComponentProps<'svg'>): ReactElement {
  return (
    <svg
      focusable="false"
      role="presentation"
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 64 60"
      height="30"
      width="32"
      fill="currentcolor"
      className={classNames('govuk-footer__crown', className)}
      {...rest}
    >
      <Crown />
    </svg>
  )
}
