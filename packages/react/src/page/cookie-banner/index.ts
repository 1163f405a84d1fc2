export * from './cookie-banner.js'
export * from './cookie-banner-message.js'
