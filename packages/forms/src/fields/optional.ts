import { type AnyField, type Field, type GivenOf, isEmpty, type ValueOf } from '../field.js'

/** A field that people may leave empty. */
export type Optional<F extends AnyField> = Omit<F, 'check' | 'show'> &
  Pick<Field<ValueOf<F> | undefined, GivenOf<F>>, 'check' | 'show'>

/**
 * A question that people may leave empty. Its value is then `undefined`. Say "(optional)" in the label.
 *
 * Design System: https://design-system.service.gov.uk/patterns/question-pages/#asking-optional-questions
 *
 * @param field the question, as it would be if it had to be answered
 */
export function optional<F extends AnyField>(field: F): Optional<F> {
  return {
    ...field,
    check: (given, checking) => (isEmpty(given) ? { value: undefined } : field.check(given, checking)),
    // Nothing typed is what the field reads from nothing posted.
    show: (value) => (value === undefined ? field.read(undefined, '') : field.show(value)) as GivenOf<F>,
  }
}
