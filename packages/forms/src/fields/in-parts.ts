import { type AnyField, type Field, isEmpty, type Outcome, type Problem, type ValueOf, wrong } from '../field.js'
import type { ErrorMessages } from '../errors/error-messages.js'
import { controlName } from '../errors-on-page.js'
import { type KeyOf, keyOf } from '../part-names.js'

/** A question in several parts, each with an error message of its own: an address, bank details. */
export type FieldInParts<Value, Part extends string> = Field<Value, Readonly<Record<Part, string>>> & {
  readonly parts: readonly Part[]
  readonly messagePerPart: true
}

/** The field of each part, in the order of the page. */
type PartFields = Readonly<Record<string, Field<any, string>>> // eslint-disable-line @typescript-eslint/no-explicit-any

/** The value of each part, by its name in a value. */
type PartValues<Parts extends PartFields> = { [Part in keyof Parts & string as KeyOf<Part>]: ValueOf<Parts[Part]> }

/**
 * Makes one question of several fields of one control each. The control of a part is called `${name}-${part}`. Its value has
 * the value of each part: `sortCode` for `sort-code`. A part that was left empty is not in it.
 */
export function inParts<const Parts extends PartFields>(
  fields: Parts,
): FieldInParts<PartValues<Parts>, keyof Parts & string> {
  type Part = keyof Parts & string
  const parts = Object.keys(fields) as Part[]
  const ofEach = (make: (part: Part, field: AnyField) => string): Readonly<Record<Part, string>> =>
    Object.fromEntries(parts.map((part) => [part, make(part, fields[part]!)])) as Record<Part, string>

  return {
    parts,
    messagePerPart: true,
    read: (posted, name) => ofEach((part, field) => field.read(posted, controlName(name, part)) as string),
    check: (typed, checking) =>
      together<PartValues<Parts>>(
        Object.fromEntries(parts.map((part) => [part, fields[part]!.check(typed[part], checking)])),
      ),
    show: (value) =>
      ofEach((part, field) => {
        const known = (value as Readonly<Record<string, unknown>>)[keyOf(part)]
        return known === undefined ? '' : (field.show(known) as string)
      }),
  }
}

/**
 * What came of a question from what came of each of its parts: a value that has theirs, by their names in a value, or all
 * that is wrong, each at its part. A part without a value is left out.
 */
export function together<Value>(outcomes: Readonly<Record<string, Outcome<unknown>>>): Outcome<Value> {
  const [first, ...others] = Object.entries(outcomes).flatMap(([part, { problems = [] }]) =>
    problems.map(({ message }): Problem => ({ message, parts: [part] })),
  )
  if (first) return { problems: [first, ...others] }
  const given = Object.entries(outcomes).filter(([, { value }]) => value !== undefined)
  return { value: Object.fromEntries(given.map(([part, { value }]) => [keyOf(part), value])) as Value }
}

/** A part with a message of its own for when it is left empty. */
export const needed = <Value>(
  field: Field<Value, string>,
  missing: (errors: ErrorMessages) => string,
): Field<Value, string> => ({
  ...field,
  check: (typed, checking) =>
    isEmpty(typed) ? wrong(missing(checking.language.errors)) : field.check(typed, checking),
})
