export * from './fieldset.js'
