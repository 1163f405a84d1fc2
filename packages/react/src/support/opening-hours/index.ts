export * from './opening-hours.js'
