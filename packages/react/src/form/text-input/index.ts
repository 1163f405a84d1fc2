export { Input, type ColumnWidth, type InputProps, type InputWidth } from './input.js'
export type { TextAnswer } from './text-answer.js'
export { InputAffix, TextInput, type InputAffixProps, type TextInputProps } from './text-input.js'
