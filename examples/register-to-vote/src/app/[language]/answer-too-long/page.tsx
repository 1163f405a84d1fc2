export { answerTooLongPage as default } from '../../../views/reading-pages'
