export { LostConnection, type LostConnectionProps } from './lost-connection.js'
export type { LostConnectionWords } from './lost-connection.strings.js'
