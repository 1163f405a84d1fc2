export { BankDetails, type BankDetailsPart, type BankDetailsProps } from './bank-details.js'
