import { controlName } from '../errors-on-page.js'
import { type Field, type Outcome, wrong } from '../field.js'
import { choice, type ChoiceOptions } from './choice.js'

/** What was chosen and, if that choice asks for more, the answer to that. */
export interface ChosenWithDetail<Value extends string> {
  which: Value
  detail?: string
}

/** What is typed in each part: the choice is `which`, and what a choice reveals is called as the choice is. */
export type ChoiceWithDetailsTyped = Readonly<Record<string, string>>

/**
 * One of several ways, where some reveal a question of their own. Only what was revealed is checked: without scripts all of
 * them can be seen, and what someone typed under a choice they then left does not count.
 *
 * The radios are called `${name}-which`, and what a choice reveals `${name}-${value}`, such as `contact-email`.
 *
 * Design System: https://design-system.service.gov.uk/components/radios/#conditionally-revealing-a-related-question
 *
 * @param details what each choice reveals, by its value
 */
export function choiceWithDetails<const Value extends string>(
  options: ChoiceOptions<Value>,
  details: { readonly [Each in Value]?: Field<string, string> },
): Field<ChosenWithDetail<Value>, ChoiceWithDetailsTyped> & { readonly messagePerPart: true } {
  const which = choice(options)
  const revealed = Object.entries<Field<string, string> | undefined>(details).flatMap(([value, field]) =>
    field && options.values.includes(value as Value) ? [[value, field] as const] : [],
  )
  return {
    parts: ['which', ...revealed.map(([value]) => value)],
    messagePerPart: true,
    read: (posted, name) => ({
      which: which.read(posted, controlName(name, 'which')),
      ...Object.fromEntries(revealed.map(([value, field]) => [value, field.read(posted, controlName(name, value))])),
    }),
    check: (typed, checking): Outcome<ChosenWithDetail<Value>> => {
      const chosen = which.check(typed['which'] ?? '', checking)
      if (chosen.problems) return wrong(chosen.problems[0].message, 'which')
      const field = details[chosen.value]
      if (!field) return { value: { which: chosen.value } }
      const detail = field.check(typed[chosen.value] ?? '', checking)
      if (detail.problems) return wrong(detail.problems[0].message, chosen.value)
      const value = { which: chosen.value, detail: detail.value }
      return detail.offer === undefined ? { value } : { value, offer: detail.offer }
    },
    show: (value) => ({
      which: value.which,
      ...Object.fromEntries(
        revealed.map(([each, field]) => [
          each,
          each === value.which && value.detail !== undefined ? field.show(value.detail) : '',
        ]),
      ),
    }),
  }
}
