export {
  PasswordInputControl,
  type PasswordAttributes,
  type PasswordAutoComplete,
  type PasswordInputControlProps,
} from './password-input-control.js'
export { PasswordInputGroup, type ButtonSpeech, type PasswordInputGroupProps } from './password-input-group.js'
export type { PasswordInputWords } from './password-input.strings.js'
export { PasswordInput, type PasswordInputProps } from './password-input.js'
