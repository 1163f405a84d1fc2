export { checkAnswersPage as default } from '../../../views/check-answers-page'
