import type { ComponentProps, ReactElement, ReactNode, Ref } from 'react'
import { classNames } from '../../foundations/class-names.js'

/**
 * Props of {@link Breadcrumb}: any attribute of `<a>`, and these. `className`, `ref` and the rest go to the `<a>`, or to the
 * `<li>` of the page people are on.
 */
export interface BreadcrumbProps extends Omit<ComponentProps<'a'>, 'ref'> {
  /** Where it leads. Without it, this is the page people are on now. */
  href?: string
  /** The `<a>`, or the `<li>` of the page people are on. */
  ref?: Ref<HTMLElement>
  /** The name of the page. */
  children: ReactNode
}

/** One page in `Breadcrumbs`: a link to it, or its name if people are on it. WCAG 2.4.4 Link Purpose (In Context). */
export function Breadcrumb({ href, className, children, ref, ...rest }: BreadcrumbProps): ReactElement {
  if (!href)
    return (
      <li
        className={classNames('govuk-breadcrumbs__list-item', className)}
        aria-current="page"
        ref={ref as Ref<HTMLLIElement>}
        {...(rest as ComponentProps<'li'>)}
      >
        {children}
      </li>
    )
  return (
    <li className="govuk-breadcrumbs__list-item">
      <a
        className={classNames('govuk-breadcrumbs__link', className)}
        href={href}
        ref={ref as Ref<HTMLAnchorElement>}
        {...rest}
      >
        {children}
      </a>
    </li>
  )
}
