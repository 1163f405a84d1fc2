export { reportSentPage as default } from '../../../../views/report-pages'
