export * from './language-navigation.js'
export * from './language-navigation-item.js'
