export * from './form-group.js'
