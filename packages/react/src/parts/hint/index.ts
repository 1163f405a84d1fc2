export { Hint, type HintProps } from './hint.js'
