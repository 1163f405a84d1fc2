import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { asPart, isNothing } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import { CardTitleScope } from './card-title.js'
import { actionsIn, SummaryCardActions } from './summary-list-parts.js'

/** Props of {@link SummaryCard}: any attribute of `<div>`, and these. `className`, `ref` and the rest go to the `<div>`. */
export interface SummaryCardProps extends Omit<ComponentProps<'div'>, 'title'> {
  /** What the card is about. Every action in the card says it too, to screen readers. */
  title?: ReactNode
  /** The level of the title's heading, 1 to 6: one below the heading it stands under. 2 unless set. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6
  /** `SummaryListAction`: one, or several in an array or a fragment. Or `SummaryCardActions` round them. */
  actions?: ReactNode
  /** A `SummaryList`. */
  children?: ReactNode
}

/**
 * Puts a summary list in a box with a title, to tell several lists of the same kind apart: one card for each person,
 * job or vehicle.
 *
 * Design System: https://design-system.service.gov.uk/components/summary-list/#summary-cards
 * WCAG 1.3.1 Info and Relationships, 2.4.4 Link Purpose (In Context), 2.4.6 Headings and Labels.
 */
export function SummaryCard({
  title,
  headingLevel = 2,
  actions,
  className,
  children,
  ...rest
}: SummaryCardProps): ReactElement {
  const Heading = `h${headingLevel}` as const
  return (
    <div className={classNames('govuk-summary-card', className)} {...rest}>
      <CardTitleScope title={title}>
        <div className="govuk-summary-card__title-wrapper">
          {!isNothing(title) && <Heading className="govuk-summary-card__title">{title}</Heading>}
          {actionsIn(actions).length > 0 && asPart(SummaryCardActions, actions, {})}
        </div>
        <div className="govuk-summary-card__content">{children}</div>
      </CardTitleScope>
    </div>
  )
}
