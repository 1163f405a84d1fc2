'use client'
import type { ComponentProps, MouseEvent, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { useFocusOnNews } from '../../foundations/focus-on-news.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { en } from './error-summary.strings.js'
import { focusControl } from './focus-control.js'

/** One error, as an error summary lists it. Other attributes go to its link. */
export interface ErrorSummaryItem extends Omit<ComponentProps<'a'>, 'children'> {
  /** `#` and the id of the control to put right: of the first control, in a group. */
  href?: string
  /** The same words as beside the control. */
  message: ReactNode
}

/** Props of {@link ErrorSummary}: any attribute of `<div>`, and these. */
export interface ErrorSummaryProps extends Omit<ComponentProps<'div'>, 'title' | 'children'> {
  /**
   * Every error on the page, in the order of the page. Keep the list where the result of sending is kept, such as the
   * state of `useActionState`: a list made anew while the form is still being sent takes the focus too early.
   */
  errors?: readonly ErrorSummaryItem[]
  /** The heading. "There is a problem" unless set. */
  title?: ReactNode
  /** A sentence before the list. */
  description?: ReactNode
  /** Whether it takes the focus when it appears, and again after each failed submit. On unless set to `false`. */
  autoFocus?: boolean
  /** The language of the heading. */
  language?: Language
}

/**
 * Lists every error at the top of the page, and takes people to each. It takes the focus when it appears and again each
 * time a form on the page is sent and comes back with errors, so that a second failed try is never silent.
 *
 * Design System: https://design-system.service.gov.uk/components/error-summary/
 * WCAG 3.3.1 Error Identification, 2.4.3 Focus Order, 4.1.3 Status Messages.
 */
export function ErrorSummary({
  errors = [],
  title,
  description,
  autoFocus,
  language,
  className,
  onClick,
  ref,
  ...rest
}: ErrorSummaryProps): ReactElement {
  const words = useWords('error-summary', en, language)
  // The list is an alert, so it is read out even if it changes while the focus is elsewhere.
  const start = useFocusOnNews(ref, () => (autoFocus === false ? undefined : errors), 'submit')
  const followLink = (event: MouseEvent<HTMLDivElement>): void => {
    onClick?.(event)
    // With a key held down, people ask for the link in a tab or window of its own.
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (focusControl(link?.getAttribute('href') ?? '')) event.preventDefault()
  }
  return (
    // The links are the controls. The handler sits on the box so that links inside a description are followed too.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      className={classNames('govuk-error-summary', className)}
      data-disable-auto-focus={autoFocus === undefined ? undefined : !autoFocus}
      data-module="govuk-error-summary"
      onClick={followLink}
      {...rest}
      ref={start}
    >
      {/* The alert is inside what takes the focus: on the same element, screen readers cut one or the other short. */}
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title ?? words.title}</h2>
        <div className="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {errors.length > 0 && (
            <ul className="govuk-list govuk-error-summary__list">
              {errors.map(({ message, ...link }, index) => (
                <li key={`${link.href} ${index}`}>{link.href ? <a {...link}>{message}</a> : message}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  )
}
