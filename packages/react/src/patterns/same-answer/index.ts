export { SameAnswer, type EarlierAnswer, type SameAnswerProps } from './same-answer.js'
export type { SameAnswerWords } from './same-answer.strings.js'
