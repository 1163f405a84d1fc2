export { reportPage as default } from '../../../views/report-page'
