export { posterPage as default } from '../../../views/paper-pages'
