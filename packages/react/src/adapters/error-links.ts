import type { ErrorLink, Fields, PageProblems } from '@handrail/forms'

/** What is wrong with one control: that of a question, or of a part of it. */
export interface ErrorAt {
  question: string
  part: string | undefined
  message: string
}

/** The first error at each control, in the order of the page. What is wrong with all of a question is so at each part. */
export const errorsAt = (fields: Fields, problems: PageProblems): ErrorAt[] =>
  Object.entries(fields).flatMap(([question, { parts = [undefined] }]) =>
    parts.flatMap((part) => {
      const problem = problems[question]?.find(
        (each) => (each.part ?? part) === part && (each.parts?.includes(part!) ?? true),
      )
      return problem ? [{ question, part, message: problem.message }] : []
    }),
  )

/** The name of a control, which is its id too. */
export const controlName = ({ question, part }: Pick<ErrorAt, 'question' | 'part'>): string =>
  part === undefined ? question : `${question}-${part}`

/**
 * The list for `ErrorSummary`. What is said of several parts of one question is listed once, with a link to the first.
 *
 * @param errors what is wrong, by the name of the control or of the question
 * @param controls the names of the controls in the order of the page: the errors are put in that order, and one that names
 *   a question of several controls leads to the first of them
 */
export function linksTo(errors: ReadonlyArray<readonly [string, string]>, controls?: readonly string[]): ErrorLink[] {
  const links = errors.map(([name, message]) => [controlOf(name, controls), message] as const)
  // What is not on the list comes last.
  const place = (control: string): number => controls!.indexOf(control) >>> 0
  if (controls) links.sort(([one], [other]) => place(one) - place(other))
  return links.flatMap(([control, message], index) => {
    const [before = '', same] = links[index - 1] ?? []
    return same === message && questionOf(before) === questionOf(control) ? [] : [{ href: `#${control}`, message }]
  })
}

const controlOf = (name: string, controls: readonly string[] = []): string =>
  controls.includes(name) ? name : (controls.find((control) => control.startsWith(`${name}-`)) ?? name)

/** `date-of-birth` of `date-of-birth-day`. */
const questionOf = (control: string): string => control.replace(/-[^-]*$/, '')
