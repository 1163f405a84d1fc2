export { startPage as default } from '../../views/reading-pages'
