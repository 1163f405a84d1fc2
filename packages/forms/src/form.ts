import type { StandardSchemaV1 } from '@standard-schema/spec'
import { en } from './en.js'
import {
  type ErrorLink,
  errorLinks,
  onPage,
  type PageProblems,
  type Problems,
  schemaProblems,
} from './errors-on-page.js'
import type { AnyField, Fields, GivenOf, Typed, ValueOf } from './field.js'
import type { FormLanguage } from './language.js'
import type { Posted } from './posted.js'

/** The value of each field, once all of them are right. */
export type ValuesOf<F extends Fields> = { [Name in keyof F]: ValueOf<F[Name]> }

/** What was typed in each field. A file is not in it: no page may put a file back. */
export type TypedOf<F extends Fields> = { [Name in keyof F]: Extract<GivenOf<F[Name]>, Typed> }

/**
 * What a page shows: what was typed, and what is wrong with it. Plain data, so that a server action can give it to
 * `useActionState`, and a session can keep it.
 */
export interface FormState<F extends Fields = Fields> {
  readonly typed: TypedOf<F>
  /** Every error with the control its link leads to, in the order of the page. For `ErrorSummary`. */
  readonly errors: readonly ErrorLink[]
  /** What is wrong with each field, by its name. `askFrom` gives it to the fields. */
  readonly problems: PageProblems
}

/** What came of a posted form: the values, or the errors. What was typed is always there. */
export type Checked<F extends Fields, Values = ValuesOf<F>> = FormState<F> &
  (
    | {
        readonly values: Values
        /** What a person may have meant, by the name of the field: to be offered, never to be imposed. */
        readonly offers: { readonly [Name in keyof F]?: string }
      }
    | { readonly values?: undefined }
  )

/** How a form is checked. */
export interface CheckOptions {
  /** The language of the error messages. English unless set. */
  language?: FormLanguage
  /** The moment of the check. Now unless set. */
  now?: Date
}

/** A form: what a page asks, and what comes of what is posted. */
export interface Form<F extends Fields, Values = ValuesOf<F>> {
  readonly fields: F
  /** What the page shows before anything is posted: nothing, or the answers that someone comes back to. */
  show(values?: Partial<ValuesOf<F>>): FormState<F>
  /** Reads what was posted and checks it. Never throws because of what was posted. */
  check(posted: Posted, options?: CheckOptions): Promise<Checked<F, Values>>
}

/**
 * Says what a page asks. The same form works in a route handler, in a server action and in a browser.
 *
 * @param fields every question by the `name` of its control, in the order of the page
 * @param schema what must hold between several answers, in any Standard Schema (https://standardschema.dev), such as zod,
 *   valibot or arktype. It gets the values once each field is right by itself. Its messages are shown as they are
 */
export function defineForm<const F extends Fields, Values = ValuesOf<F>>(
  fields: F,
  schema?: StandardSchemaV1<ValuesOf<F>, Values>,
): Form<F, Values> {
  const names = Object.keys(fields)
  const keep = (given: (name: string, field: AnyField) => unknown): TypedOf<F> =>
    Object.fromEntries(
      names.flatMap((name) => (fields[name]!.cannotBeShown ? [] : [[name, given(name, fields[name]!)]])),
    ) as TypedOf<F>

  return {
    fields,
    show: (values = {}) => ({
      typed: keep((name, field) =>
        values[name] === undefined ? field.read(undefined, name) : field.show(values[name]),
      ),
      errors: [],
      problems: {},
    }),
    check: async (posted, { language = en, now = new Date() } = {}) => {
      const given = Object.fromEntries(names.map((name) => [name, fields[name]!.read(posted, name)]))
      const outcomes = names.map((name) => [name, fields[name]!.check(given[name], { language, now })] as const)
      const typed = keep((name) => given[name])

      let problems: Problems = Object.fromEntries(
        outcomes.flatMap(([name, outcome]) => (outcome.problems ? [[name, outcome.problems]] : [])),
      )
      let values: unknown = Object.fromEntries(outcomes.map(([name, { value }]) => [name, value as unknown]))
      if (schema && Object.keys(problems).length === 0) {
        const result = await schema['~standard'].validate(values)
        if (result.issues) problems = schemaProblems(fields, result.issues)
        else values = result.value
      }
      if (Object.keys(problems).length > 0)
        return { typed, errors: errorLinks(fields, problems), problems: onPage(fields, problems) }

      const offers = Object.fromEntries(
        outcomes.flatMap(([name, outcome]) => ('offer' in outcome && outcome.offer ? [[name, outcome.offer]] : [])),
      ) as { readonly [Name in keyof F]?: string }
      return { typed, errors: [], problems: {}, values: values as Values, offers }
    },
  }
}
