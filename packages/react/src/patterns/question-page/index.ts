export { QuestionPage, type QuestionPageProps } from './question-page.js'
