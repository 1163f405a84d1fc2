import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { AnyField, Fields, Problem } from './field.js'
import { keyOf } from './part-names.js'

/** One error: its words, and where its link leads. */
export interface ErrorLink {
  /** The control to go to: the first part that is wrong, the first choice of a group. */
  readonly href: string
  readonly message: string
}

/** What is wrong with each field, by its name. */
export type Problems = Readonly<Record<string, readonly Problem[]>>

/** What a page shows of a problem. */
export interface PageProblem {
  readonly message: string
  /** The one part it stands at, if each part has its own message. */
  readonly part?: string
  /** The parts that are marked, if they share a message. All of them if there are none. */
  readonly parts?: readonly string[]
}

/** What a page shows of what is wrong, by the name of the field. */
export type PageProblems = Readonly<Record<string, readonly PageProblem[]>>

/** What is wrong with each field, as its parts show it. */
export const onPage = (fields: Fields, problems: Problems): PageProblems =>
  Object.fromEntries(
    Object.entries(problems).map(([name, ours]) => [
      name,
      ours.flatMap(({ message, parts }): PageProblem[] => {
        if (!parts) return [{ message }]
        const own = fields[name]!.messagePerPart
        const hasOwn = own === true || own?.includes(parts[0] ?? '')
        return hasOwn ? parts.map((part) => ({ message, part })) : [{ message, parts }]
      }),
    ]),
  )

/** Every error in the order of the page, first by field and then by part. */
export const errorLinks = (fields: Fields, problems: Problems): ErrorLink[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    [...(problems[name] ?? [])]
      .sort((one, other) => placeOf(field, one) - placeOf(field, other))
      .map(({ message, parts }) => ({ href: `#${controlName(name, parts?.[0] ?? field.parts?.[0])}`, message })),
  )

/** What is wrong with all of a field comes first, what stands after its parts last. */
function placeOf({ parts = [] }: AnyField, problem: Problem): number {
  if (!problem.parts) return -1
  const place = parts.indexOf(problem.parts[0] ?? '')
  return place < 0 ? parts.length : place
}

/** The name and the id of a control. The first control of a field without parts has the field's own. */
export const controlName = (name: string, part?: string): string => (part === undefined ? name : `${name}-${part}`)

/**
 * What a schema says is wrong, at the field that it names. The first message for a field or a part of it counts: a person
 * can put right one thing at a time. A message that names no field stands at the first.
 */
export function schemaProblems(fields: Fields, issues: readonly StandardSchemaV1.Issue[]): Problems {
  const problems: Record<string, Problem[]> = {}
  for (const { message, path = [] } of issues) {
    const [first, second] = path.map((step) => String(typeof step === 'object' ? step.key : step))
    const name = first !== undefined && Object.hasOwn(fields, first) ? first : Object.keys(fields)[0]!
    // A schema names a part as the value does: `sortCode` for `sort-code`.
    const part =
      name === first ? fields[name]!.parts?.find((each) => each === second || keyOf(each) === second) : undefined
    const problem: Problem = part === undefined ? { message } : { message, parts: [part] }
    const known = (problems[name] ??= [])
    const isNews = known.every(({ parts }) => parts?.[0] !== problem.parts?.[0])
    if (isNews && (known.length === 0 || fields[name]!.messagePerPart)) known.push(problem)
  }
  return problems
}
