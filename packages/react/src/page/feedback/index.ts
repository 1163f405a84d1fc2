export * from './feedback.js'
