export { HelpWithQuestion, type HelpWithQuestionProps } from './help-with-question.js'
