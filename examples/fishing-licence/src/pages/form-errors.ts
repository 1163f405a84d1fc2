import type { FormError } from './page-data.js'

/** The errors as an error summary lists them. */
export const summaryOf = (errors: readonly FormError[]): { href?: string; message: string }[] =>
  errors.map(({ field, message }) => ({ href: field && `#${field}`, message }))

/** What is wrong with one field, in the same words as in the summary. */
export const errorFor = (field: string, errors: readonly FormError[]): string | undefined =>
  errors.find((error) => error.field === field)?.message

/** Whether a field is marked in red: a date has one message for its three fields. */
export const isMarked = (field: string, errors: readonly FormError[]): boolean =>
  errors.some((error) => error.field === field || error.marked?.includes(field))
