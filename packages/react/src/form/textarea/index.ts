export * from './textarea-control.js'
export * from './textarea.js'
