export * from './tag.js'
