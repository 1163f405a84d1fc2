import type { AnyField, Fields, GivenOf, TypedOrNot } from './field.js'
import type { FormState } from './form.js'

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
  errorParts?: readonly string[]
}

/** What a field gets whose parts each have an error message: `Address`. */
interface AskedByPart<Shown> extends AskedOnce<Shown> {
  /** What is wrong with each part. */
  errors?: { [Part in keyof Shown]?: string }
}

/** What a question gets that people may not be able to answer, and what `CannotGiveThis` round it gets. */
interface AskedOrNot<Answer> {
  question: Answer extends string ? AskedOnce<Answer> : AskedInParts<Answer>
  cannotGive: {
    name: string
    defaultValue: Omit<TypedOrNot, 'answer'>
    errors?: { [Part in 'cannot-give' | 'reason']?: string }
  }
}

/** The props of one field. They fit the component for that kind of answer. */
export type AskedOf<F extends AnyField> =
  GivenOf<F> extends readonly File[]
    ? Omit<AskedOnce<never>, 'defaultValue'>
    : GivenOf<F> extends TypedOrNot<infer Answer>
      ? AskedOrNot<Answer>
      : GivenOf<F> extends string | readonly string[]
        ? AskedOnce<GivenOf<F>>
        : F extends { messagePerPart: true }
          ? AskedByPart<GivenOf<F>>
          : AskedInParts<GivenOf<F>>

/** Gives the props of a field by its name. */
export type Asking<F extends Fields> = <Name extends keyof F & string>(name: Name) => AskedOf<F[Name]>

/**
 * What each field of a page gets: its name, what was typed, what is wrong. It needs the state alone, so that a page can be
 * made in a browser without the code that checks.
 *
 * `const ask = askFrom(state)`, then `<TextInput label="What is your full name?" {...ask('full-name')} />`.
 */
export function askFrom<F extends Fields>({ typed, problems }: FormState<F>): Asking<F> {
  return <Name extends keyof F & string>(name: Name) => {
    const ours = problems[name] ?? []
    const whole = ours.find(({ part }) => part === undefined)
    const byPart = ours.flatMap(({ part, message }) => (part === undefined ? [] : [[part, message] as const]))
    const errors = byPart.length > 0 && { errors: Object.fromEntries(byPart) }
    const own = { name, error: whole?.message, ...(whole?.parts && { errorParts: whole.parts }) }
    const shown: unknown = typed[name]
    const asked = isOrNot(shown)
      ? {
          question: { ...own, defaultValue: shown.answer },
          cannotGive: { name, ...errors, defaultValue: boxOf(shown) },
        }
      : { ...own, ...errors, ...(shown !== undefined && { defaultValue: shown }) }
    return asked as unknown as AskedOf<F[Name]>
  }
}

const isOrNot = (shown: unknown): shown is TypedOrNot =>
  typeof shown === 'object' && shown !== null && 'answer' in shown

const boxOf = ({ answer: _answer, ...box }: TypedOrNot): Omit<TypedOrNot, 'answer'> => box
