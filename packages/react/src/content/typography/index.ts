export * from './typography.js'
export * from './link.js'
export * from './list.js'
