import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { DebouncedButton } from './debounced-button.js'

/** How a button looks: `secondary` for a lesser action, `warning` for one that is hard to undo, `inverse` on a dark background. */
export type ButtonVariant = 'secondary' | 'warning' | 'inverse'

/** Props of {@link Button}: any attribute of `<button>`, and these. */
export interface ButtonProps extends ComponentProps<'button'> {
  /** `secondary` for a lesser action, `warning` for one that is hard to undo, `inverse` on a dark background. */
  variant?: ButtonVariant
  /**
   * Ignores a second press within a second, so that a form is not sent twice by people who double-click everything.
   * The server must still cope with a form that arrives twice.
   */
  preventDoubleClick?: boolean
  /** What the button does, starting with a verb. */
  children?: ReactNode
}

/**
 * Does something: sends the form, unless `type` says otherwise.
 * Design System: https://design-system.service.gov.uk/components/button/
 */
export function Button({
  type = 'submit',
  variant,
  preventDoubleClick,
  disabled,
  className,
  ...rest
}: ButtonProps): ReactElement {
  const Element = preventDoubleClick ? DebouncedButton : 'button'
  return (
    <Element
      className={classNames('govuk-button', variant && `govuk-button--${variant}`, className)}
      type={type}
      data-module="govuk-button"
      data-prevent-double-click={preventDoubleClick}
      disabled={disabled || undefined}
      aria-disabled={disabled || undefined}
      {...rest}
    />
  )
}
