import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { useWords } from '../../foundations/words.js'
import { en } from './breadcrumbs.strings.js'

/** Props of {@link Breadcrumbs}: any attribute of `<nav>`, and these. `className`, `ref` and the rest go to the `<nav>`. */
export interface BreadcrumbsProps extends ComponentProps<'nav'> {
  /** What screen readers call them. "Breadcrumb" unless set. */
  'aria-label'?: string
  /** Shows only the first and the last one on small screens. */
  collapseOnMobile?: boolean
  /** Makes them white, for a dark background. */
  inverse?: boolean
  /** The language of "Breadcrumb". */
  language?: Language
  /** A `Breadcrumb` for each page on the way to this one, the home page first. */
  children?: ReactNode
}

/**
 * Shows where a page stands in a website, and takes people to the pages above it. Goes before `<main>`, so that a skip
 * link leads past it. In a form that asks one thing after another, use `BackLink` instead.
 *
 * Design System: https://design-system.service.gov.uk/components/breadcrumbs/
 * WCAG 2.4.5 Multiple Ways, 2.4.8 Location, 3.2.3 Consistent Navigation.
 */
export function Breadcrumbs({
  'aria-label': label,
  collapseOnMobile,
  inverse,
  language,
  className,
  children,
  ...rest
}: BreadcrumbsProps): ReactElement {
  const words = useWords('breadcrumbs', en, language)
  return (
    <nav
      className={classNames(
        'govuk-breadcrumbs',
        inverse && 'govuk-breadcrumbs--inverse',
        collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
        className,
      )}
      aria-label={label ?? words.label}
      {...rest}
    >
      <ol className="govuk-breadcrumbs__list">{children}</ol>
    </nav>
  )
}
