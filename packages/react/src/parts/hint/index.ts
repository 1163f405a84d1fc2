export * from './hint.js'
