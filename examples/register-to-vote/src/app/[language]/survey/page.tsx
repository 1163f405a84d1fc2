export { surveyPage as default } from '../../../views/survey-page'
