export * from './back-link.js'
