import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { isNothing } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { numberedChildren } from '../../foundations/numbered-children.js'
import { useWords } from '../../foundations/words.js'
import { RootWithMenu, ServiceNavigationMenu } from './service-navigation-menu.js'
import { en, type ServiceNavigationWords } from './service-navigation.strings.js'

/** The service's name and where it leads, or neither. */
type ServiceName =
  | {
      /** The name of the service, as people know it. */
      serviceName: ReactNode
      /** Where the name leads: the start or home page of the service. Without it the name is text. */
      href?: string
    }
  | { serviceName?: undefined; href?: never }

/** Props of {@link ServiceNavigation}: any attribute of `<section>`, and these. `className`, `ref` and the rest go to the outermost element. */
export type ServiceNavigationProps = Omit<ComponentProps<'section'>, 'children'> &
  ServiceName & {
    /**
     * What screen readers call the whole bar. "Service information" unless set. It is said only if there is a
     * `serviceName`, a `start` or an `end`: a list alone has a name of its own.
     */
    'aria-label'?: string
    /**
     * Whether small screens show a menu button in place of the list. They do if there is more than one item, unless set.
     * Set it if your items are inside a component of your own, which counts as one.
     */
    collapseOnMobile?: boolean
    /** Makes it white on the brand's colour, for the start page of a product. */
    inverse?: boolean
    /** Something of yours before the name. */
    start?: ReactNode
    /** Something of yours after the list, such as a `LanguageNavigation`. */
    end?: ReactNode
    /** Puts `end` on the same line as the list, where there is room. */
    inlineEnd?: boolean
    /** The id of the list. `navigation` unless set: set it if something else on the page has that id. */
    navigationId?: string
    /** Class names for the `<nav>` round the list. */
    navigationClassName?: string
    /** The language of "Menu" and "Service information". */
    language?: Language
    /** Words of your own for the button, and for what screen readers call the button and the list. */
    words?: Partial<ServiceNavigationWords>
    /** `ServiceNavigationItem`s. A `<li>` of your own may stand before, between or after them, and counts as an item. */
    children?: ReactNode
  }

/**
 * Says which service this is, on every page, and takes people to its parts. Goes straight below the header, inside the
 * same `<header className="govuk-template__header">`.
 *
 * Without scripts the whole list is there on every screen. With them small screens get a menu button instead, if there is
 * more than one item. Without a menu button nothing of it needs a script.
 *
 * Design System: https://design-system.service.gov.uk/components/service-navigation/
 * WCAG 2.4.1 Bypass Blocks, 3.2.3 Consistent Navigation, 4.1.2 Name, Role, Value.
 */
export function ServiceNavigation({
  serviceName,
  href,
  'aria-label': label,
  collapseOnMobile,
  inverse,
  start,
  end,
  inlineEnd,
  navigationId = 'navigation',
  navigationClassName,
  language,
  words: own,
  className,
  children,
  ...rest
}: ServiceNavigationProps): ReactElement {
  const words = useWords('service-navigation', en, language, own)
  const items = numberedChildren(children).filter(({ child }) => !isNothing(child)).length
  const collapses = items > 0 && (collapseOnMobile ?? items > 1)
  // A list alone is a landmark already. With more than that, the whole bar is one, so that people find all of it.
  const isLandmark = !(isNothing(serviceName) && isNothing(start) && isNothing(end))
  const root = {
    'aria-label': isLandmark ? (label ?? words.information) : undefined,
    className: classNames('govuk-service-navigation', inverse && 'govuk-service-navigation--inverse', className),
    'data-module': 'govuk-service-navigation',
    ...rest,
    children: (
      <div className={classNames('govuk-width-container', inlineEnd && 'govuk-service-navigation__inlining-container')}>
        {start}
        <div className="govuk-service-navigation__container">
          {!isNothing(serviceName) && (
            <span className="govuk-service-navigation__service-name">
              {href ? (
                <a href={href} className="govuk-service-navigation__link">
                  {serviceName}
                </a>
              ) : (
                <span className="govuk-service-navigation__text">{serviceName}</span>
              )}
            </span>
          )}
          {items > 0 && (
            <nav
              aria-label={words.navigation ?? words.menu}
              className={classNames('govuk-service-navigation__wrapper', navigationClassName)}
            >
              {collapses ? (
                <ServiceNavigationMenu
                  id={navigationId}
                  text={words.menu}
                  label={words.menuLabel === words.menu ? undefined : words.menuLabel}
                >
                  {children}
                </ServiceNavigationMenu>
              ) : (
                <ul className="govuk-service-navigation__list" id={navigationId}>
                  {children}
                </ul>
              )}
            </nav>
          )}
        </div>
        {end}
      </div>
    ),
  }
  const Root = isLandmark ? 'section' : ('div' as 'section')
  return collapses ? <RootWithMenu as={Root} {...root} /> : <Root {...root} />
}
