export * from './help-with-question.js'
