export { ConfirmByCode, type ConfirmByCodeProps } from './confirm-by-code.js'
