export { ProblemPage, type ProblemPageProps } from './problem-page.js'
export type { AnswersAfterProblem } from './what-happened-to-answers.js'
