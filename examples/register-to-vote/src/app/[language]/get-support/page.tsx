export { getSupportPage as default } from '../../../views/reading-pages'
