export { CheckAnswers, type CheckAnswersProps, type CheckedAnswer } from './check-answers.js'
