export * from './error-message.js'
