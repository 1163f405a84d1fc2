export * from './select-control.js'
export * from './select.js'
