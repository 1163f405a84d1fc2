export { BeforeYouStart, type BeforeYouStartProps } from './before-you-start.js'
export type { Needed, NeededThing } from './before-you-start-facts.js'
