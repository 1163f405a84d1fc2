export { TextareaControl, type TextareaControlProps } from './textarea-control.js'
export { Textarea, type TextareaProps } from './textarea.js'
