export * from './header.js'
