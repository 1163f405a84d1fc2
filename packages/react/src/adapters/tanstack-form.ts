// TanStack Form (https://tanstack.com/form) and our components. Nothing of it is imported, so this adds next to nothing to
// a page.
import type { CheckOptions, ErrorLink, Fields, Form, PageProblems, TypedOf } from '@handrail/forms'
import type { ChangeEvent } from 'react'
import type { DatePartName, TypedDate } from '../form/date-input/index.js'
import { linksTo } from './error-links.js'
import { posted } from './posted.js'
import { selectedCheckboxes } from './selected-checkboxes.js'

/** What `form.Field` gives its children, as far as it is needed. */
export interface TanStackField<Value> {
  name: string
  state: { value: Value; meta: { errors: readonly unknown[] } }
  setValue(value: Value, options?: { dontValidate?: boolean }): void
}

/** What {@link checkWith} found wrong, as `form.store` keeps it: `useSelector(form.store, (state) => state.errorMap.onSubmit)`. */
export interface Wrong {
  readonly problems: PageProblems
  readonly errors: readonly ErrorLink[]
}

/** What a question of one answer gets. TanStack Form keeps what is typed. */
export interface FieldProps {
  name: string
  error: string | undefined
  value: string
  onChange: (event: ChangeEvent<{ value: string }>) => void
}

/**
 * The props of a `TextInput`, a `Textarea`, `Radios` or a `Select`:
 * `<form.Field name="full-name">{(field) => <TextInput {...fieldProps(field, wrong)} … />}</form.Field>`
 *
 * With `wrong`, errors stay until the form is sent again. TanStack Form would take them away at the first letter and when
 * people leave the field, right or not.
 *
 * @param wrong what {@link checkWith} found. Without it the errors of the field's own validators are shown
 */
export const fieldProps = (field: TanStackField<string>, wrong?: Wrong): FieldProps => ({
  name: field.name,
  error: errorOf(field, wrong),
  value: field.state.value,
  onChange: ({ target }) => change(field, target.value, wrong),
})

/** What `Checkboxes` get. */
export interface CheckboxesFieldProps {
  name: string
  error: string | undefined
  value: readonly string[]
  onChange: (event: ChangeEvent<HTMLInputElement>) => void
}

/** The props of `Checkboxes`. The answer is a list of the values that are selected. See {@link fieldProps}. */
export const checkboxesProps = (field: TanStackField<readonly string[]>, wrong?: Wrong): CheckboxesFieldProps => ({
  name: field.name,
  error: errorOf(field, wrong),
  value: field.state.value,
  onChange: (event) => change(field, selectedCheckboxes(event), wrong),
})

/** What a `DateInput` gets. */
export interface DateFieldProps {
  name: string
  error: string | undefined
  errorParts: readonly string[] | undefined
  value: Readonly<Record<DatePartName, string>>
  onChange: (event: ChangeEvent<HTMLInputElement>, date: TypedDate) => void
}

/** The props of a `DateInput`. The answer is `{ day, month, year }`, in one field. See {@link fieldProps}. */
export const dateInputProps = (
  field: TanStackField<Readonly<Record<DatePartName, string>>>,
  wrong?: Wrong,
): DateFieldProps => ({
  name: field.name,
  error: errorOf(field, wrong),
  errorParts: wrong?.problems[field.name]?.[0]?.parts,
  value: field.state.value,
  onChange: (_, date) => change(field, date, wrong),
})

const change = <Value>(field: TanStackField<Value>, value: Value, wrong: Wrong | undefined): void =>
  field.setValue(value, { dontValidate: wrong !== undefined })

const errorOf = (
  field: Pick<TanStackField<unknown>, 'name' | 'state'>,
  wrong: Wrong | undefined,
): string | undefined => (wrong ? wrong.problems[field.name]?.[0]?.message : messageOf(field.state.meta.errors[0]))

/** What validators return: a message, or something with one, as schemas do. */
const messageOf = (error: unknown): string | undefined =>
  typeof error === 'string' ? error : (error as { message?: string } | undefined)?.message

/**
 * The list for `ErrorSummary` from validators of your own: `errorLinks(form.state.fieldMeta, ['full-name', …])`. What
 * {@link checkWith} found has its list already: `wrong.errors`.
 *
 * @param fieldMeta the errors of each field
 * @param controls the names of the controls in the order of the page
 */
export const errorLinks = (
  fieldMeta: Readonly<Record<string, { errors: readonly unknown[] } | undefined>>,
  controls?: readonly string[],
): ErrorLink[] =>
  linksTo(
    Object.entries(fieldMeta).flatMap(([name, meta]) => {
      const message = messageOf(meta?.errors[0])
      return message === undefined ? [] : [[name.replaceAll('.', '-'), message] as const]
    }),
    controls,
  )

/**
 * Makes a form of ours the validator: `const check = checkWith(licence)` outside the component, then
 * `validators: { onSubmitAsync: check }`. What is wrong is kept for the form, not for its fields: TanStack Form checks a
 * form again only once no field of it has an error.
 */
export const checkWith =
  <F extends Fields, Values>(
    form: Form<F, Values>,
    options?: CheckOptions,
  ): ((sent: { value: TypedOf<F> }) => Promise<Wrong | undefined>) =>
  async ({ value }) => {
    const { values, problems, errors } = await form.check(posted(value), options)
    return values === undefined ? { problems, errors } : undefined
  }

/**
 * The answers of a form that {@link checkWith} found right. TanStack Form gives `onSubmit` what was typed:
 * `onSubmit: async ({ value }) => save(await valuesOf(licence, value))`.
 *
 * @throws when something is wrong with what was typed
 */
export async function valuesOf<F extends Fields, Values>(
  form: Form<F, Values>,
  typed: TypedOf<F>,
  options?: CheckOptions,
): Promise<Values> {
  const { values, errors } = await form.check(posted(typed), options)
  if (values === undefined) throw new Error(`The form has ${errors.length} errors. Use checkWith() as its validator.`)
  return values
}
