export { Input, type ColumnWidth, type InputProps, type InputWidth } from './input.js'
export { InputAffix, type InputAffixProps } from './input-affix.js'
export type { TextAnswer } from './text-answer.js'
export { TextInput, type TextInputProps } from './text-input.js'
