export * from './question-page.js'
