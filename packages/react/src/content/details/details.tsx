import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'

/** Props of {@link Details}: any attribute of `<details>`, and these. `className`, `ref` and the rest go to the `<details>`. */
export interface DetailsProps extends ComponentProps<'details'> {
  /** What is inside, in a few words, so that people know whether they need it. They select it to open the rest. */
  summary: ReactNode
  /** Starts open. People can close it. */
  open?: boolean
  /** Details with the same name take turns: opening one closes the others. Leave it out, so that people can compare. */
  name?: string
  /** What only some people need, and nobody needs to go on. */
  children?: ReactNode
}

/**
 * Hides something that only a few people want to read. Never the only help: people who are stuck do not open it, and
 * some cannot (govuk-design-system-backlog issues 44 and 273). It is the browser's own element: it works without
 * scripts, and what is closed is not printed.
 *
 * Design System: https://design-system.service.gov.uk/components/details/
 * WCAG 2.1.1 Keyboard, 4.1.2 Name, Role, Value.
 */
export function Details({ summary, className, children, ...rest }: DetailsProps): ReactElement {
  return (
    <details className={classNames('govuk-details', className)} {...rest}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  )
}
