export { tooYoungPage as default } from '../../../views/exit-pages'
