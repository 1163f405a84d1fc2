export * from './notification-banner.js'
export * from './notification-banner-parts.js'
