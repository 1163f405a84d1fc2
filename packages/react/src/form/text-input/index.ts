export * from './text-input.js'
