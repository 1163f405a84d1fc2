// React Hook Form (https://react-hook-form.com) and our components. Only types come from it, so this adds next to nothing
// to a page.
import type { CheckOptions, ErrorLink, Fields, Form, TypedOf } from '@handrail/forms'
import type { ChangeEvent } from 'react'
import type { FieldErrors, FieldValues, RefCallBack, Resolver } from 'react-hook-form'
import type { DatePartName, TypedDate } from '../form/date-input/index.js'
import { dateErrors } from './date-errors.js'
import { errorsAt, linksTo } from './error-links.js'
import { posted } from './posted.js'
import { selectedCheckboxes } from './selected-checkboxes.js'

/** What `useController` and the `render` of `Controller` give, as far as it is needed. */
export interface ControlledField<Value> {
  field: {
    name: string
    value: Value
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- so it is in React Hook Form
    onChange: (...event: any[]) => void
    onBlur: () => void
    ref: RefCallBack
  }
  fieldState: { error?: { message?: string } }
}

/**
 * When to check and where to focus, as the Design System asks: check when people send the form, then focus the error
 * summary. `useForm({ ...onlyOnSubmit, resolver: checkWith(licence) })`.
 */
export const onlyOnSubmit = { mode: 'onSubmit', reValidateMode: 'onSubmit', shouldFocusError: false } as const

/** What a question of one answer gets. React Hook Form keeps what is typed. */
export interface FieldProps {
  name: string
  error: string | undefined
  value: string
  onChange: (event: ChangeEvent<{ value: string }>) => void
  onBlur: () => void
  ref: RefCallBack
}

/**
 * The props of a `TextInput`, a `Textarea`, `Radios` or a `Select`:
 * `<Controller name="full-name" control={control} render={(it) => <TextInput {...fieldProps(it)} … />} />`
 */
export const fieldProps = ({ field, fieldState }: ControlledField<string | undefined>): FieldProps => ({
  name: field.name,
  error: fieldState.error?.message,
  value: field.value ?? '',
  onChange: ({ target }) => field.onChange(target.value),
  onBlur: field.onBlur,
  ref: field.ref,
})

/** What `Checkboxes` get. */
export interface CheckboxesFieldProps {
  name: string
  error: string | undefined
  value: readonly string[]
  onChange: (event: ChangeEvent<HTMLInputElement>) => void
  onBlur: () => void
}

/** The props of `Checkboxes`. The answer is a list of the values that are selected. */
export const checkboxesProps = ({
  field,
  fieldState,
}: ControlledField<readonly string[] | undefined>): CheckboxesFieldProps => ({
  name: field.name,
  error: fieldState.error?.message,
  value: field.value ?? [],
  onChange: (event) => field.onChange(selectedCheckboxes(event)),
  onBlur: field.onBlur,
})

/** What a `DateInput` gets. */
export interface DateFieldProps {
  name: string
  error: string | undefined
  errorParts: readonly DatePartName[]
  value: TypedDate
  onChange: (event: ChangeEvent<HTMLInputElement>, date: TypedDate) => void
  onBlur: () => void
}

/** The props of a `DateInput`. The answer is `{ day, month, year }`. Its errors are those of the parts, or of the whole. */
export function dateInputProps({
  field,
  fieldState,
}: ControlledField<Readonly<Partial<TypedDate>> | undefined>): DateFieldProps {
  const { message, ...parts } = (fieldState.error ?? {}) as ErrorNode
  const { error, errorParts } = dateErrors((part) => (parts[part] as ErrorNode | undefined)?.message)
  return {
    name: field.name,
    error: error ?? message,
    errorParts,
    value: { day: '', month: '', year: '', ...field.value },
    onChange: (_, date) => field.onChange(date),
    onBlur: field.onBlur,
  }
}

/**
 * The list for `ErrorSummary`: `useMemo(() => errorLinks(formState.errors), [formState.errors])`. Keep it with `useMemo`, so
 * that the summary takes the focus only for what is new.
 *
 * @param errors the errors of the whole form
 * @param controls the names of the controls in the order of the page, if the errors are not in that order. Those of
 *   {@link checkWith} are
 */
export const errorLinks = <Values extends FieldValues>(
  errors: FieldErrors<Values>,
  controls?: readonly string[],
): ErrorLink[] => linksTo(Object.entries(errors).flatMap(nodeErrors), controls)

/** An error of React Hook Form: of a field, or of the fields inside it. */
interface ErrorNode {
  message?: string
  [inside: string]: unknown
}

/** What is in an error that is no field inside it. */
const ownKeys: readonly string[] = ['type', 'message', 'types', 'ref']

function nodeErrors([name, error]: [string, unknown]): Array<readonly [string, string]> {
  const { message, ...inside } = (error ?? {}) as ErrorNode
  if (message) return [[name, message]]
  return Object.entries(inside).flatMap(([part, each]) =>
    ownKeys.includes(part) ? [] : nodeErrors([`${name}-${part}`, each]),
  )
}

/** Makes a form of ours the resolver: `useForm({ ...onlyOnSubmit, resolver: checkWith(licence) })`. */
export const checkWith =
  <F extends Fields, Values>(form: Form<F, Values>, options?: CheckOptions): Resolver<TypedOf<F>, unknown, Values> =>
  async (typed) => {
    const { values, problems } = await form.check(posted(typed), options)
    if (values !== undefined) return { values, errors: {} }
    const errors: Record<string, ErrorNode> = {}
    for (const { question, part, message } of errorsAt(form.fields, problems)) {
      const error = { type: 'check', message }
      if (part === undefined) errors[question] = error
      else (errors[question] ??= {})[part] = error
    }
    return { values: {}, errors: errors as FieldErrors<TypedOf<F>> }
  }
