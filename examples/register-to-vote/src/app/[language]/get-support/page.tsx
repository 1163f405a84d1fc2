export { getSupportPage as default } from '../../../views/support-pages'
