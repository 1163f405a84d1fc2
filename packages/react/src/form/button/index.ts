export * from './button.js'
export * from './button-link.js'
export * from './start-button.js'
