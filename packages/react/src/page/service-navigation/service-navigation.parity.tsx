import { attributes, content, html, type Options, type Parity } from '../../../parity/upstream.js'
import { ServiceNavigation, ServiceNavigationItem } from './index.js'

const INVERSE = 'govuk-service-navigation--inverse'

const itemsOf = (o: Options): Options[] => (o.navigation ?? []).filter(Boolean)
const collapses = (o: Options): boolean => o.collapseNavigationOnMobile ?? itemsOf(o).length > 1

export const parity: Parity = {
  component: 'service-navigation',
  isStatic: (o) => !collapses(o) || itemsOf(o).length === 0,
  render: (o) => {
    const { start, end, navigationStart, navigationEnd } = o.slots ?? {}
    return (
      <ServiceNavigation
        {...(o.serviceName ? { serviceName: o.serviceName, href: o.serviceUrl } : {})}
        aria-label={o.ariaLabel}
        // Upstream does not count what is in a slot of the list. Ours makes no difference between them.
        collapseOnMobile={navigationStart || navigationEnd ? collapses(o) : o.collapseNavigationOnMobile}
        inverse={o.classes === INVERSE}
        className={o.classes === INVERSE ? undefined : o.classes}
        start={html(start)}
        end={html(end?.html ?? end)}
        inlineEnd={end?.align === 'inline'}
        navigationId={o.navigationId}
        navigationClassName={o.navigationClasses}
        words={{ menu: o.menuButtonText, menuLabel: o.menuButtonLabel, navigation: o.navigationLabel }}
        {...attributes(o.attributes)}
      >
        {html(navigationStart)}
        {(o.navigation as Options[] | undefined)?.map(
          (item, index) =>
            item && (
              <ServiceNavigationItem
                key={index}
                href={item.href}
                current={item.current}
                active={item.active}
                {...attributes(item.attributes)}
              >
                {content(item)}
              </ServiceNavigationItem>
            ),
        )}
        {html(navigationEnd)}
      </ServiceNavigation>
    )
  },
}
