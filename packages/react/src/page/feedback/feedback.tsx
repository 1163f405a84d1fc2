import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { isNothing } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import { paragraph } from '../../foundations/paragraph.js'

/** Props of {@link Feedback}: any attribute of `<div>`, and these. `className`, `ref` and the rest go to the `<div>`. */
export interface FeedbackProps extends Omit<ComponentProps<'div'>, 'title'> {
  /** What people are asked to do, such as "Help us improve this service". */
  title: ReactNode
  /** The level of the title's heading, 1 to 6. 2 unless set. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6
  /**
   * Why you ask, how long it takes, and a link to the page where people tell you. Words are put into a paragraph, with
   * the links among them. Write each paragraph yourself if there are several.
   */
  children?: ReactNode
}

/**
 * Asks people, at the foot of every page, what they think of the service. It stands just before the footer, in the page's
 * `<footer>`.
 *
 * Design System: https://design-system.service.gov.uk/components/feedback/ (on trial)
 */
export function Feedback({ title, headingLevel = 2, className, children, ...rest }: FeedbackProps): ReactElement {
  const Heading = `h${headingLevel}` as const
  return (
    <div className={classNames('govuk-feedback govuk-width-container', className)} {...rest}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <Heading className="govuk-feedback__title">{title}</Heading>
          {!isNothing(children) && <div className="govuk-feedback__body">{paragraph(children, 'govuk-body')}</div>}
        </div>
      </div>
    </div>
  )
}
