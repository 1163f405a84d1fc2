export * from './password-input-control.js'
export * from './password-input-group.js'
export type { PasswordInputWords } from './password-input.strings.js'
export * from './password-input.js'
