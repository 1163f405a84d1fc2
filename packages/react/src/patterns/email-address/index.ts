export { EmailAddress, type EmailAddressProps } from './email-address.js'
