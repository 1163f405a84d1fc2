export * from './check-answers.js'
