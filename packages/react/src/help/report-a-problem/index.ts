export { ReportAProblemForm, type ReportAProblemFormProps, type ReportAProblemPart } from './report-a-problem-form.js'
export { ReportAProblem, type ReportAProblemProps } from './report-a-problem.js'
