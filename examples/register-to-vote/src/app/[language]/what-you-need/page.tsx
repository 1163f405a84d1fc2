export { needsPage as default } from '../../../views/needs-page'
