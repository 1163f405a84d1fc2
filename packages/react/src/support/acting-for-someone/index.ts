export type { ActingAnswers, ActingAuthority, ActingPart, ActingQuestion, ActingRole } from '@handrail/forms/attributes'
export { ActingForSomeone, type ActingForSomeoneProps } from './acting-for-someone.js'
export type { ActingForSomeoneWords } from './acting-for-someone.strings.js'
export { ConsentStatement, type ConsentStatementProps, type ConsentStatements } from './consent-statement.js'
