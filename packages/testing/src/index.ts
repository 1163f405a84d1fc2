export { axeOptions, describeViolations, violationsOn, type Page, type Violation } from './axe.js'
export { pageProblems, type PageProblem } from './page-problems.js'
export { transcript } from './transcript.js'
