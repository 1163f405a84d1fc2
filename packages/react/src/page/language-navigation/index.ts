export { LanguageNavigation, type LanguageNavigationProps } from './language-navigation.js'
export { LanguageNavigationItem, type LanguageNavigationItemProps } from './language-navigation-item.js'
