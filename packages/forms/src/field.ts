import type { FormLanguage } from './language.js'
import type { Posted } from './posted.js'

/** What one question was given, as typed: a text, the choices that were ticked, or one of these for each part. */
export type TypedAnswer = string | readonly string[] | Readonly<Record<string, string | readonly string[]>>

/** What a question was given that people may not be able to answer: see `orCannotGive`. */
export interface TypedOrNot<Answer extends TypedAnswer = TypedAnswer> {
  readonly answer: Answer
  readonly 'cannot-give': string
  readonly reason: string
}

/** What a field was given, as typed. */
export type Typed = TypedAnswer | TypedOrNot

/** What a field checks an answer with. */
export interface Checking {
  readonly language: FormLanguage
  /** The moment of the check, for dates in the past or in the future. */
  readonly now: Date
}

/** What is wrong with an answer, and how to put it right. */
export interface Problem {
  readonly message: string
  /** The parts that are wrong, in the order of the page. None for a field of one control, or when all of it is wrong. */
  readonly parts?: readonly string[]
}

/** What came of an answer: its value, or what is wrong with it. Never both, so that nothing half right is stored. */
export type Outcome<Value> =
  | {
      readonly value: Value
      /** What the person may have meant. To be offered, never to be imposed: they may be right. */
      readonly offer?: string
      readonly problems?: undefined
    }
  | { readonly problems: readonly [Problem, ...Problem[]]; readonly value?: undefined }

/**
 * One question of a form: how what people write becomes an answer, and what is said when it does not. `text`, `date` and
 * the others make one. A service can write its own.
 */
export interface Field<Value, Given extends Typed | readonly File[] = Typed> {
  /** Its parts, each with a control of its own, in the order of the page: `['day', 'month', 'year']`. */
  readonly parts?: readonly string[]
  /** Set if each part has an error message of its own, as in an address. Else one message stands for all, as in a date. */
  readonly messagePerPart?: true | readonly string[]
  /** Set if what was given cannot be shown again: no page may put a file back into a file input. */
  readonly cannotBeShown?: true
  /** What was typed, whatever it is. Never throws. */
  read(posted: Posted, name: string): Given
  /** Makes an answer of what was typed. Order when several things are wrong: missing, impossible, other. Never throws. */
  check(given: Given, checking: Checking): Outcome<Value>
  /** What the control shows to someone who comes back to an answer. */
  show(value: Value): Given
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a form has fields of any kind, each typed where it is made
export type AnyField = Field<any, any>

/** Every field of a form by its name, in the order of the page. */
export type Fields = Readonly<Record<string, AnyField>>

/** The value of a field. */
export type ValueOf<F extends AnyField> = F extends Field<infer Value, infer _Given> ? Value : never

/** What a field is given, as typed. */
export type GivenOf<F extends AnyField> = ReturnType<F['read']>

/** A problem with the whole of a field, or with some of its parts. */
export const wrong = (message: string, ...parts: string[]): { problems: [Problem] } => ({
  problems: [parts.length > 0 ? { message, parts } : { message }],
})

/** Whether nothing was typed, ticked or selected at all. */
export const isEmpty = (given: Typed | readonly File[]): boolean =>
  typeof given === 'string'
    ? !/[^\s\p{C}]/u.test(given)
    : (Object.values(given) as (string | File | TypedAnswer)[]).every(
        (each) => !(each instanceof File) && isEmpty(each),
      )
