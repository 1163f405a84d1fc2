export { ServiceNavigation, type ServiceNavigationProps } from './service-navigation.js'
export { ServiceNavigationItem, type ServiceNavigationItemProps } from './service-navigation-item.js'
export type { ServiceNavigationWords } from './service-navigation.strings.js'
