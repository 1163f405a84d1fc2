export { ConfirmationPage, type ConfirmationPageProps } from './confirmation-page.js'
