import type { AnyField, GivenOf } from './field.js'
import type { Fields, FormState } from './form.js'

/** What a field of one control gets. */
interface AskedOnce<Shown> {
  name: string
  /** What is wrong, in the words of the error summary. */
  error: string | undefined
  /** What was typed. */
  defaultValue: Shown
}

/** What a field gets whose parts share an error message: `DateInput`. */
interface AskedInParts<Shown> extends AskedOnce<Shown> {
  /** The parts that are wrong. All of them if there are none. */
  errorParts: readonly string[] | undefined
}

/** What a field gets whose parts each have an error message: `Address`. */
interface AskedByPart<Shown> extends AskedOnce<Shown> {
  /** What is wrong with each part. */
  errors: { [Part in keyof Shown]?: string }
}

/** The props of one field. They fit the component for that kind of answer. */
export type AskedOf<F extends AnyField> =
  GivenOf<F> extends readonly File[]
    ? Omit<AskedOnce<never>, 'defaultValue'>
    : GivenOf<F> extends string | readonly string[]
      ? AskedOnce<GivenOf<F>>
      : F extends { messagePerPart: true }
        ? AskedByPart<GivenOf<F>>
        : AskedInParts<GivenOf<F>>

/** Gives the props of a field by its name. */
export type Asking<F extends Fields> = <Name extends keyof F & string>(name: Name) => AskedOf<F[Name]>

/** The props of each field, from what was typed and what is wrong with it. */
export function askFrom<F extends Fields>(fields: F, state: FormState<F>): Asking<F> {
  return (name) => {
    const field = fields[name]!
    const problems = state.problems[name] ?? []
    // A field whose parts have their own messages shows here only what is wrong with all of it.
    const whole = field.messagePerPart ? problems.find(({ parts }) => !parts) : problems[0]
    const asked = {
      name,
      error: whole?.message,
      ...(field.cannotBeShown ? undefined : { defaultValue: state.typed[name] }),
      ...(field.parts && !field.messagePerPart && { errorParts: whole?.parts }),
      ...(field.messagePerPart && {
        errors: Object.fromEntries(
          problems.flatMap(({ message, parts = [] }) => parts.map((part) => [part, message])).reverse(),
        ),
      }),
    }
    return asked as unknown as AskedOf<F[typeof name]>
  }
}
