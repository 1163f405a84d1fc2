export { leafletPage as default } from '../../../views/paper-pages'
