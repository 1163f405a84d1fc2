export { TimeoutWarning, type TimeoutWarningProps } from './timeout-warning.js'
export type { TimeoutWarningWords } from './timeout-warning.strings.js'
