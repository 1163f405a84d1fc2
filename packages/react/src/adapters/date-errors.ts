import type { DatePartName } from '../form/date-input/index.js'

export const dateParts: readonly DatePartName[] = ['day', 'month', 'year']

/** What a `DateInput` gets of the errors at its parts: the first message, and which parts are wrong. */
export function dateErrors(messageAt: (part: DatePartName) => string | undefined): {
  error: string | undefined
  errorParts: readonly DatePartName[]
} {
  const errorParts = dateParts.filter((part) => messageAt(part))
  return { error: errorParts[0] && messageAt(errorParts[0]), errorParts }
}
