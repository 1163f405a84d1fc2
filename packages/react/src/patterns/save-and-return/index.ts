export { ComeBack, type ComeBackProps } from './come-back.js'
export { SaveAndReturn, type SaveAndReturnProps } from './save-and-return.js'
export type { SaveAndReturnWords } from './save-and-return.strings.js'
