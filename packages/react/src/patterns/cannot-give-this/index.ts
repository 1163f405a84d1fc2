export { CannotGiveThis, type CannotGivePart, type CannotGiveThisProps } from './cannot-give-this.js'
export type { CannotGiveThisWords } from './cannot-give-this.strings.js'
