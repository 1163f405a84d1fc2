export { CallBackConfirmation, type CallBackConfirmationProps } from './call-back-confirmation.js'
export type { ChangeOrCancel } from './change-or-cancel.js'
