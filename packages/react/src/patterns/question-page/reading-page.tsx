import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'

/** Any attribute of `<div>`, and these. */
interface ReadingPageProps extends Omit<ComponentProps<'div'>, 'title'> {
  title: string
  service?: string
  help?: ReactNode
  /** What people do next: a button, or a link to say what they think. */
  end?: ReactNode
}

/**
 * What every page has that asks nothing, in the one order that all keep: the title, what people read, how to get help,
 * what they do next. Help stands where `FormPage` has it (docs/decisions/0008), so people find it in one place from the
 * start of a service to its end (WCAG 3.2.6 Consistent Help).
 */
export function ReadingPage({
  title,
  service,
  help,
  end,
  className,
  children,
  ...rest
}: ReadingPageProps): ReactElement {
  return (
    <>
      <title>{service && service !== title ? `${title} – ${service}` : title}</title>
      <div className="govuk-grid-row">
        <div className={classNames('govuk-grid-column-two-thirds', className)} {...rest}>
          {children}
          {help}
          {end}
        </div>
      </div>
    </>
  )
}
