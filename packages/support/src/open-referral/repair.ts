import type { SupportDirectory } from '../directory.js'
import { directoryShape } from '../directory.shape.js'
import { loadDirectory } from '../load.js'
import type { AnyField } from '../shape.js'
import { note, type Reading } from './read.js'

type Holder = Record<string | number, unknown>
interface Step {
  holder: Holder
  key: string | number
  /** It is what the problem is about, and not a record that has the problem in it. */
  exact: boolean
}

// Without these fields a record would claim more than the document does. An offer without its cost is free, without its
// nations it is for everyone, and hours without an exception are open on a day when nobody is there. So the record goes.
/** An entry of these can go, or a language that the service is not in. */
const limits: ReadonlySet<string | number> = new Set(
  'availability because barriers nations languages eligibility ageMin ageMax warning'.split(' '),
)
/** No part of these can go. */
const wholes: ReadonlySet<string | number> = new Set('weekly bankHolidays exceptions cost assurance'.split(' '))

/**
 * The smallest part at a path that a directory can do without: an entry of a list, or a field that can be left out.
 * Undefined when the file as a whole cannot do without it.
 */
function partAt(draft: Holder, path: string): Step | undefined {
  const keys = [...path.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.[\]]+)/g)].map(([, quoted, index, name]) =>
    index === undefined ? (quoted ?? name!) : Number(index),
  )
  let field: AnyField | undefined = directoryShape
  let value: unknown = draft
  let found: Step | undefined
  for (const [index, key] of keys.entries()) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) break
    const holder = value as Holder
    const fields: Record<string, AnyField> | undefined =
      field?.is === 'record' ? field.fields : field?.is === 'either' ? field.record.fields : undefined
    const next: AnyField | undefined =
      field?.is === 'list' ? field.of : fields && Object.hasOwn(fields, key) ? fields[key] : undefined
    // The first two keys are a list and an entry in it.
    const inRecord = index > 1
    if (inRecord && wholes.has(key)) break
    if (!(inRecord && limits.has(key)) && (Array.isArray(holder) || !next || next.optional))
      found = { holder, key, exact: index === keys.length - 1 }
    field = next
    value = holder[key]
  }
  return found
}

/**
 * Checks what was read with the checks of every directory, and leaves out what does not pass, with a note for each part.
 * @returns a directory that passes every check, or undefined
 */
export function checked(draft: Holder, reading: Reading): SupportDirectory | undefined {
  for (;;) {
    const result = loadDirectory(draft)
    if (result.ok) return result.directory
    const parts = result.problems.map((problem) => ({ problem, part: partAt(draft, problem.path) }))
    for (const { problem, part } of parts)
      note(
        reading,
        problem.record,
        problem.path,
        `${problem.wrong} ${!part ? 'So there is no directory.' : part.exact ? 'We left it out.' : 'We left out the record that has it.'}`,
        problem.fix,
      )
    if (parts.some(({ part }) => !part)) return undefined
    const lists = new Map<Holder, Set<number>>()
    for (const { part } of parts) {
      const { holder, key } = part!
      if (!Array.isArray(holder)) delete holder[key]
      else lists.set(holder, (lists.get(holder) ?? new Set()).add(Number(key)))
    }
    // From the end, so that the places of the others stay.
    for (const [list, indexes] of lists)
      for (const index of [...indexes].sort((a, b) => b - a)) (list as unknown as unknown[]).splice(index, 1)
    for (const name of ['hours', 'offers', 'places'])
      if (Array.isArray(draft[name]) && draft[name].length === 0) delete draft[name]
  }
}
