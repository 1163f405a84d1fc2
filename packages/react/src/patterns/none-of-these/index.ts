export { NoneOfThese, type NoneOfTheseProps } from './none-of-these.js'
export type { NoneOfTheseWords } from './none-of-these.strings.js'
