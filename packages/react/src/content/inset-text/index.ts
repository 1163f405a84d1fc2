export * from './inset-text.js'
