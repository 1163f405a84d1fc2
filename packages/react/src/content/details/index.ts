export * from './details.js'
