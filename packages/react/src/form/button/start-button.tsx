import type { ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { Button, type ButtonProps } from './button.js'
import { ButtonLink, type ButtonLinkProps } from './button-link.js'

/** Props of {@link StartButton}: those of `Button`. */
export type StartButtonProps = ButtonProps

/**
 * The big green button with an arrow that starts a service. One element: `<button>`.
 * Design System: https://design-system.service.gov.uk/components/button/#start-buttons
 */
export function StartButton({ className, children, ...rest }: StartButtonProps): ReactElement {
  return (
    <Button className={classNames('govuk-button--start', className)} {...rest}>
      {withArrow(children)}
    </Button>
  )
}

/** Props of {@link StartButtonLink}: those of `ButtonLink`. */
export type StartButtonLinkProps = ButtonLinkProps

/**
 * A link that looks like the big green button that starts a service: for a start page, where nothing is sent. One element:
 * `<a>`.
 * Design System: https://design-system.service.gov.uk/components/button/#start-buttons
 */
export function StartButtonLink({ className, children, ...rest }: StartButtonLinkProps): ReactElement {
  return (
    <ButtonLink className={classNames('govuk-button--start', className)} {...rest}>
      {withArrow(children)}
    </ButtonLink>
  )
}

/** Words and the arrow. The button is a flex box: words of several parts must be one item of it. */
function withArrow(children: ReactNode): ReactElement {
  return (
    <>
      {typeof children === 'string' ? children : <span>{children}</span>}
      <svg
        className="govuk-button__start-icon"
        xmlns="http://www.w3.org/2000/svg"
        width="17.5"
        height="19"
        viewBox="0 0 33 40"
        aria-hidden="true"
        focusable="false"
      >
        <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
      </svg>
    </>
  )
}
