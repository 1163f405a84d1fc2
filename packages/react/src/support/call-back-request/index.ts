export { CallBackConfirmation, type CallBackConfirmationProps } from './call-back-confirmation.js'
export { CallBackRequest, type CallBackRequestProps } from './call-back-request.js'
export type { CallBackRequestWords } from './call-back-request.strings.js'
export type { ChangeOrCancel } from './change-or-cancel.js'
