import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { asPart, isNothing, markPart } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'

/** Which kind of panel it is, and what belongs to that kind. */
type PanelVariant =
  | {
      /** `confirmation` says that something is done. `interruption` stops people to ask if they are sure. */
      variant?: 'confirmation'
      actions?: never
    }
  | {
      variant: 'interruption'
      /** What people can do now: a `Button variant="inverse"`, then a `Link inverse`. Only for an interruption. */
      actions?: ReactNode
    }

/** Props of {@link Panel}: any attribute of `<div>`, and these. `className`, `ref` and the rest go to the `<div>`. */
export type PanelProps = Omit<ComponentProps<'div'>, 'title'> &
  PanelVariant & {
    /** What happened, or what people must look at, in a few words. */
    title: ReactNode
    /** The level of the title's heading, 1 to 6. 1 unless set, as a panel is usually what the page is about. */
    headingLevel?: 1 | 2 | 3 | 4 | 5 | 6
    /** The one fact to remember, such as a reference number. */
    children?: ReactNode
  }

/**
 * A large coloured box for the one thing to know. As a confirmation, it says that the form has been sent. As an
 * interruption, it asks people to look again before they go on.
 *
 * Design System: https://design-system.service.gov.uk/components/panel/
 * WCAG 1.3.1 Info and Relationships, 2.4.6 Headings and Labels, 3.3.4 Error Prevention (Legal, Financial, Data).
 */
export function Panel({
  variant = 'confirmation',
  title,
  headingLevel = 1,
  actions,
  className,
  children,
  ...rest
}: PanelProps): ReactElement {
  const Heading = `h${headingLevel}` as const
  return (
    <div className={classNames('govuk-panel', `govuk-panel--${variant}`, className)} {...rest}>
      <Heading className="govuk-panel__title">{title}</Heading>
      {!isNothing(children) && <div className="govuk-panel__body">{children}</div>}
      {variant === 'interruption' && asPart(PanelActions, actions, {})}
    </div>
  )
}

/** What people can do about an interruption. For class names of your own on it. */
export function PanelActions({ className, children, ...rest }: ComponentProps<'div'>): ReactElement {
  return (
    <div className={classNames('govuk-panel__actions', className)} {...rest}>
      {!isNothing(children) && <div className="govuk-button-group">{children}</div>}
    </div>
  )
}
markPart(PanelActions, 'govuk-panel__actions')
