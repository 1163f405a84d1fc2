export * from './phase-banner.js'
