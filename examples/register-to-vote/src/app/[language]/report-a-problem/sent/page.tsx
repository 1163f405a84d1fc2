export { reportSentPage as default } from '../../../../views/report-sent-page'
