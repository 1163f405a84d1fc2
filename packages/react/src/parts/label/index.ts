export * from './label.js'
