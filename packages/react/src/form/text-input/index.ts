export * from './input.js'
export type { TextAnswer } from './text-answer.js'
export * from './text-input.js'
