export * from './task-list.js'
export * from './task-list-item.js'
