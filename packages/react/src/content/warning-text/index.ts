export { WarningText, type WarningTextProps } from './warning-text.js'
export type { WarningTextWords } from './warning-text.strings.js'
