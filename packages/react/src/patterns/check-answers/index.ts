export { CheckAnswers, type CheckAnswersProps, type CheckedAnswer, type CheckedGroup } from './check-answers.js'
