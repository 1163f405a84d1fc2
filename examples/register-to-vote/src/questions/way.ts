import { type Field, wrong } from '@handrail/forms'
import type { Way } from './answers'

/** What was typed: the way that was selected, as `by`, and the detail of each way, by its value. */
type WayTyped<By extends string> = Readonly<Record<By | 'by', string>>

interface WayOptions<By extends string> {
  values: readonly By[]
  /** What is said when none was selected. */
  missing: string
  /** What a way needs, such as an email address. Its control is called `${name}-${value}`. */
  details: { [Each in By]?: Field<string, string> }
}

/**
 * One of several ways, some with a detail that the page reveals. Only the detail of the way that was selected counts:
 * what stands in one that nobody sees cannot be wrong.
 */
export function way<const By extends string>(
  options: WayOptions<By>,
): Field<Way<By>, WayTyped<By>> & { readonly messagePerPart: true } {
  const { values, missing } = options
  const details = options.details as Partial<Record<string, Field<string, string>>>
  const first = Object.values(details)[0]!
  return {
    messagePerPart: true,
    read: (posted, name) =>
      ({
        ...Object.fromEntries(values.map((by) => [by, first.read(posted, `${name}-${by}`)])),
        by: first.read(posted, name),
      }) as WayTyped<By>,
    check: (typed, checking) => {
      const by = values.find((each) => each === typed.by)
      if (!by) return wrong(missing)
      const detail = details[by]?.check(typed[by], checking)
      if (detail?.problems) return wrong(detail.problems[0].message, by)
      return { value: detail ? { by, detail: detail.value } : { by } }
    },
    show: ({ by, detail = '' }) =>
      ({
        ...Object.fromEntries(values.map((each) => [each, each === by ? (details[each]?.show(detail) ?? '') : ''])),
        by,
      }) as WayTyped<By>,
  }
}
