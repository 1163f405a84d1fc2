// Conform (https://conform.guide) and our components. Only types come from Conform, so this adds next to nothing to a page.
import type { CheckOptions, ErrorLink, Fields, Form, Posted } from '@handrail/forms'
import type { SubmissionResult } from '@conform-to/react'
import type { DatePartName } from '../form/date-input/index.js'
import { dateErrors, dateParts } from './date-errors.js'
import { controlName, errorsAt, linksTo } from './error-links.js'

export type { PostedOf } from './posted.js'
export { withoutReset } from './without-reset.js'

/** What is needed of a field of Conform's. */
interface ConformField {
  name: string
  errors: readonly string[] | undefined
  defaultValue: string | undefined
}

/** A field of Conform's whose answer is one text. */
export interface ConformText extends ConformField {
  initialValue: string | undefined
}

/** A field of Conform's whose answer is a list. */
export interface ConformList extends ConformField {
  defaultOptions: readonly string[] | undefined
  getFieldList: unknown
}

/** What a question of one answer gets. The browser keeps what is typed. */
export interface FieldProps {
  name: string
  error: string | undefined
  defaultValue: string
}

/**
 * The props of a `TextInput`, a `Textarea`, `Radios` or a `Select`: `<TextInput {...fieldProps(fields['full-name'])} … />`.
 * The id stays equal to the name, so that error links work before any script. Conform's own ids are not used.
 */
export const fieldProps = (field: ConformText): FieldProps => ({
  name: field.name,
  error: field.errors?.[0],
  defaultValue: field.defaultValue ?? '',
})

/** What `Checkboxes` get. */
export interface CheckboxesFieldProps {
  name: string
  error: string | undefined
  defaultValue: readonly string[]
}

/** The props of `Checkboxes`: `<Checkboxes {...checkboxesProps(fields.interests)} …>`. */
export const checkboxesProps = (field: ConformList): CheckboxesFieldProps => ({
  name: field.name,
  error: field.errors?.[0],
  defaultValue: field.defaultOptions ?? [],
})

/** What a `DateInput` gets. */
export interface DateFieldProps<Name extends string = string> {
  name: Name
  error: string | undefined
  errorParts: readonly DatePartName[]
  defaultValue: Record<DatePartName, string>
}

/**
 * The props of a `DateInput`: `<DateInput {...dateInputProps(fields, 'date-of-birth')} … />`. To Conform each part is a
 * field of its own, such as `date-of-birth-day`.
 */
export function dateInputProps<Name extends string>(
  fields: Readonly<Record<`${Name}-${DatePartName}`, ConformText>>,
  name: Name,
): DateFieldProps<Name> {
  const at = (part: DatePartName): ConformText => fields[`${name}-${part}`]
  return {
    name,
    ...dateErrors((part) => at(part).errors?.[0]),
    defaultValue: Object.fromEntries(dateParts.map((part) => [part, at(part).defaultValue ?? ''])) as Record<
      DatePartName,
      string
    >,
  }
}

/**
 * The list for `ErrorSummary`: `useMemo(() => errorLinks(form.allErrors), [form.allErrors])`. Keep it with `useMemo`, so
 * that the summary takes the focus only for what is new.
 *
 * @param allErrors the errors of the whole form
 * @param controls the names of the controls in the order of the page, if the errors are not in that order. Those of
 *   {@link checkWith} are
 */
export const errorLinks = (
  allErrors: Readonly<Record<string, readonly string[] | null | undefined>>,
  controls?: readonly string[],
): ErrorLink[] =>
  linksTo(
    Object.entries(allErrors).flatMap(([name, messages]) => (messages?.[0] ? [[name, messages[0]] as const] : [])),
    controls,
  )

/**
 * Makes a form of ours the validator: `parse(formData, { resolve: checkWith(licence) })`, in a server action or in the
 * browser. In a file for the server take `parse` from `@conform-to/dom`: `@conform-to/react` brings hooks.
 */
export const checkWith =
  <F extends Fields, Values>(
    form: Form<F, Values>,
    options?: CheckOptions,
  ): ((payload: Posted) => Promise<{ value?: Values; error?: Record<string, string[]> }>) =>
  async (payload) => {
    const { values, problems } = await form.check(payload, options)
    if (values !== undefined) return { value: values }
    return {
      error: Object.fromEntries(errorsAt(form.fields, problems).map((error) => [controlName(error), [error.message]])),
    }
  }

/**
 * A reply after which Conform leaves the focus to `ErrorSummary`: `return withoutFocus(submission.reply())`. Conform
 * focuses the first wrong field after a reply with the status `error`, and has no option for that.
 */
export const withoutFocus = <FormError>(reply: SubmissionResult<FormError>): SubmissionResult<FormError> => ({
  ...reply,
  status: undefined,
})
