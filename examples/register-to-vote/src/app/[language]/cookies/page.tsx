export { cookiesPage as default } from '../../../views/reading-pages'
