export * from './attributes.js'
export { askFrom, type Asking, type AskedOf } from './ask.js'
export { type LocalDate } from './dates.js'
export { en } from './en.js'
export type { ErrorLink, PageProblem, PageProblems } from './errors-on-page.js'
export type { DatePart, ErrorMessages } from './errors/error-messages.js'
export { type AnyField, type Checking, type Field, type Outcome, type Problem, type Typed, wrong } from './field.js'
export { choice, choices, type ChoiceOptions, type ChoicesOptions } from './fields/choice.js'
export { date, type DateLimit, type DateOptions } from './fields/date.js'
export { files, type FilesOptions } from './fields/files.js'
export { optional, type Optional } from './fields/optional.js'
export { text, type TextOptions } from './fields/text.js'
export {
  type Checked,
  type CheckOptions,
  defineForm,
  type Fields,
  type Form,
  type FormState,
  type TypedOf,
  type ValuesOf,
} from './form.js'
export type { Asked, FormLanguage, Words } from './language.js'
export type { Posted } from './posted.js'
