import type { Fields, TypedOf } from '@handrail/forms'

/** What a page posts: each control by its name. The parts of a date have names of their own, `date-of-birth-day`. */
export type PostedOf<F extends Fields> = {
  [
    Name in keyof F & string as TypedOf<F>[Name] extends string | readonly string[]
      ? Name
      : `${Name}-${keyof TypedOf<F>[Name] & string}`
  ]: TypedOf<F>[Name] extends readonly string[] ? string[] : string
}

/**
 * Answers as a form would post them, from answers as React Hook Form and TanStack Form keep them: a date is one value with
 * three parts there, and three controls on the page.
 *
 * @param typed each answer by the name of its question
 */
export function posted(typed: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, answer]) =>
      isInParts(answer) ? Object.entries(answer).map(([part, text]) => [`${name}-${part}`, text]) : [[name, answer]],
    ),
  )
}

/** A list and a file are objects too, but each is one answer. */
const isInParts = (answer: unknown): answer is Record<string, unknown> =>
  answer !== null && typeof answer === 'object' && Object.getPrototypeOf(answer) === Object.prototype
