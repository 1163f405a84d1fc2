import type { ComponentProps, ReactElement, ReactNode, Ref } from 'react'
import { classNames } from '../../foundations/class-names.js'

/**
 * Props of {@link ServiceNavigationItem}: any attribute of `<a>`, and these. `className`, `ref` and the rest go to the
 * `<a>`, or to the `<span>` of an item that leads nowhere.
 */
export interface ServiceNavigationItemProps extends Omit<ComponentProps<'a'>, 'ref'> {
  /** Where it leads. Without it the item is text. */
  href?: string
  /** Whether people are on this very page. */
  current?: boolean
  /** Whether people are somewhere inside this part of the service. `current` counts before it. */
  active?: boolean
  /** The `<a>`, or the `<span>` of an item that leads nowhere. */
  ref?: Ref<HTMLElement>
  /** The name of the page or part, in a word or two. */
  children?: ReactNode
}

/**
 * One link in a `ServiceNavigation`. Only one item at a time is `current` or `active`.
 * WCAG 1.4.1 Use of Color, 2.4.4 Link Purpose (In Context), 2.4.8 Location.
 */
export function ServiceNavigationItem({
  href,
  current,
  active,
  className,
  children,
  ref,
  ...rest
}: ServiceNavigationItemProps): ReactElement {
  const here = current ? 'page' : active ? 'true' : undefined
  // Bold only where the page's own colours do not show, such as without CSS: our styles take the weight away again.
  const words = here ? <strong className="govuk-service-navigation__active-fallback">{children}</strong> : children
  return (
    <li className={classNames('govuk-service-navigation__item', here && 'govuk-service-navigation__item--active')}>
      {href ? (
        <a
          className={classNames('govuk-service-navigation__link', className)}
          href={href}
          aria-current={here}
          ref={ref as Ref<HTMLAnchorElement>}
          {...rest}
        >
          {words}
        </a>
      ) : (
        <span
          className={classNames('govuk-service-navigation__text', className)}
          aria-current={here}
          ref={ref}
          {...(rest as ComponentProps<'span'>)}
        >
          {words}
        </span>
      )}
    </li>
  )
}
