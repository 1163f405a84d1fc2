export { PhoneNumber, type PhoneNumberProps } from './phone-number.js'
