export * from './generic-header.js'
