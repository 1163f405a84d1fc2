export * from './panel.js'
