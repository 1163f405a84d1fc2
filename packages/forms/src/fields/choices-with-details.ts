import { controlName } from '../errors-on-page.js'
import type { Field, Outcome, Problem } from '../field.js'
import type { ChosenWithDetail } from './choice-with-details.js'
import { choices, type ChoicesOptions } from './choice.js'

/** What is ticked is `which`. What is typed in what a choice reveals is called as the choice is. */
export type ChoicesWithDetailsTyped<Detailed extends string> = { readonly which: readonly string[] } & {
  readonly [Each in Detailed]: string
}

/** A question with checkboxes, some of which reveal a question of their own. */
export type ChoicesWithDetails<Value extends string, Detailed extends string> = Field<
  readonly ChosenWithDetail<Value>[],
  ChoicesWithDetailsTyped<Detailed>
> & { readonly parts: readonly string[]; readonly messagePerPart: true }

/**
 * Any number of several, where some reveal a question of their own. Only what was revealed is checked: without scripts all
 * of them can be seen, and what someone typed under a choice they then left does not count.
 *
 * The checkboxes are called `${name}-which`, and what a choice reveals `${name}-${value}`, such as `formats-large-print`.
 *
 * Design System: https://design-system.service.gov.uk/components/checkboxes/#conditionally-revealing-a-related-question
 *
 * @param details what each choice reveals, by its value
 * @throws when there is a `none` and nothing to say of it together with others
 */
export function choicesWithDetails<const Value extends string, const Detailed extends Value = never>(
  options: ChoicesOptions<Value>,
  details: { readonly [Each in Detailed]: Field<string, string> },
): ChoicesWithDetails<Value, Detailed> {
  const which = choices(options)
  const known = details as Partial<Record<Value, Field<string, string>>>
  const revealed = options.values.flatMap((value) => (known[value] ? [[value, known[value]] as const] : []))
  const ofEach = (make: (value: Value, field: Field<string, string>) => string) =>
    Object.fromEntries(revealed.map(([value, field]) => [value, make(value, field)])) as Record<Detailed, string>
  return {
    parts: ['which', ...revealed.map(([value]) => value)],
    messagePerPart: true,
    read: (posted, name) => ({
      which: which.read(posted, controlName(name, 'which')),
      ...ofEach((value, field) => field.read(posted, controlName(name, value))),
    }),
    check: (typed, checking): Outcome<readonly ChosenWithDetail<Value>[]> => {
      const chosen = which.check(typed.which, checking)
      if (chosen.problems) return { problems: [{ message: chosen.problems[0].message, parts: ['which'] }] }
      const outcomes = chosen.value.map((value) => ({
        value,
        detail: known[value]?.check((typed as Readonly<Partial<Record<Value, string>>>)[value] ?? '', checking),
      }))
      const [first, ...others] = outcomes.flatMap(({ value, detail }) =>
        (detail?.problems ?? []).map(({ message }): Problem => ({ message, parts: [value] })),
      )
      if (first) return { problems: [first, ...others] }
      return {
        value: outcomes.map(({ value, detail }) =>
          detail?.value === undefined ? { which: value } : { which: value, detail: detail.value },
        ),
      }
    },
    show: (value) => ({
      which: value.map((each) => each.which),
      ...ofEach((each, field) => {
        const detail = value.find(({ which }) => which === each)?.detail
        return detail === undefined ? '' : field.show(detail)
      }),
    }),
  }
}
