export * from './button.js'
export * from './button-link.js'
export type { ButtonVariant } from './button-parts.js'
