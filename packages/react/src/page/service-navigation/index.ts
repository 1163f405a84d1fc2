export * from './service-navigation.js'
export * from './service-navigation-item.js'
export type { ServiceNavigationWords } from './service-navigation.strings.js'
