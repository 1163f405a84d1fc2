'use client'
import type { ComponentProps, KeyboardEvent, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { markStarted, useStart } from '../../foundations/start.js'
import type { ButtonVariant } from './button.js'

/** Props of {@link ButtonLink}: any attribute of `<a>`, and these. */
export interface ButtonLinkProps extends ComponentProps<'a'> {
  /** Where it goes. */
  href: string
  /** `secondary`, `warning` or `inverse`. */
  variant?: ButtonVariant
  /** What happens next, starting with a verb. */
  children?: ReactNode
}

/**
 * A link that looks like a button, to start a service or go on without sending a form. It is called a button by screen
 * readers, so it also answers to the space bar as buttons do.
 * Design System: https://design-system.service.gov.uk/components/button/#start-buttons
 */
export function ButtonLink({
  href,
  variant,
  className,
  children,
  onKeyDown,
  ref,
  ...rest
}: ButtonLinkProps): ReactElement {
  const pressSpace = (event: KeyboardEvent<HTMLAnchorElement>): void => {
    onKeyDown?.(event)
    if (event.key !== ' ' || event.defaultPrevented) return
    event.preventDefault()
    event.currentTarget.click()
  }
  return (
    <a
      href={href}
      role="button"
      draggable="false"
      className={classNames('govuk-button', variant && `govuk-button--${variant}`, className)}
      data-module="govuk-button"
      onKeyDown={pressSpace}
      {...rest}
      ref={useStart(markStarted, ref)}
    >
      {children}
    </a>
  )
}
