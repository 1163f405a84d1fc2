import type { ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'

/** How much a button stands out. */
export type ButtonVariant = 'secondary' | 'warning' | 'inverse'

/** The class names a button and a link that looks like one share. */
export function buttonClassName(
  variant?: ButtonVariant,
  isStartButton?: boolean,
  className?: string,
): string | undefined {
  return classNames(
    'govuk-button',
    variant && `govuk-button--${variant}`,
    className,
    isStartButton && 'govuk-button--start',
  )
}

/** A start button's words and its arrow. The button is a flex container, so anything but plain text needs one wrapper. */
export function startContent(children: ReactNode): ReactElement {
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
