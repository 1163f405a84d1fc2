export { EqualityQuestion } from './equality-question.js'
export { EqualityQuestions, type EqualityQuestionsProps } from './equality-questions.js'
