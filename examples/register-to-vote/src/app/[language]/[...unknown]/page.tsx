export { notFoundPage as default } from '../../../views/reading-pages'
