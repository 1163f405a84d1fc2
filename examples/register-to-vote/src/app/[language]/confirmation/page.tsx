export { confirmationPage as default } from '../../../views/confirmation-page'
