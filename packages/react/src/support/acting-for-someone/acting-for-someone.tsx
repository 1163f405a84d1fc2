import { type ActingPart, type ActingQuestion, actingQuestions, type ActingRole } from '@handrail/forms/attributes'
import { type ComponentProps, Fragment, type ReactElement, type ReactNode } from 'react'
import type { Language } from '../../foundations/language.js'
import type { Size } from '../../foundations/sizes.js'
import { useWords } from '../../foundations/words.js'
import { actingQuestion } from './acting-question.js'
import { en } from './acting-for-someone.strings.js'
import type { ConsentStatements } from './consent-statement.js'

/** The questions of a page. A page with one of them can have it as its heading. */
type Asks =
  | {
      /** The one question of this page. Give `actingForSomeone` the same. */
      asks: readonly [ActingQuestion]
      /** The question. Ours unless set. Words, or a `Legend`. */
      legend?: ReactNode
      /** How big the legend is. `l` when it is the page heading, else `m`. */
      legendSize?: Size
      /** Makes the legend the page's `<h1>`. */
      legendIsPageHeading?: boolean
      /** Help that everyone needs, in one short sentence. Words, or a `Hint`. */
      hint?: ReactNode
    }
  | {
      /** The questions of this page. All of them unless set. Give `actingForSomeone` the same. */
      asks?: readonly ActingQuestion[]
      legend?: never
      legendSize?: never
      legendIsPageHeading?: never
      hint?: never
    }

/** Props of {@link ActingForSomeone}: any attribute of `<div>`, and these. They go to the `<div>` round the questions. */
export type ActingForSomeoneProps = Omit<ComponentProps<'div'>, 'children' | 'defaultValue' | 'onChange'> &
  Asks & {
    /** What the names and ids of all controls start with: `acting` for `acting-role`. */
    name: string
    /** What they are to the person, if a page before asked it. The questions are then in words for this role. */
    actingAs?: ActingRole
    /** The name of the person it is about, if it is known: "Sam Example". "The person" unless set. */
    person?: string
    /** The name of who fills in the form, if a page before asked it. For what the person agrees to. */
    helper?: string
    /** What the person agrees to, as it is read out to them. See `ConsentStatement`. */
    statements?: ConsentStatements
    /** What went wrong in each part, in the words of the error summary. Link each error to its part: `#acting-role`. */
    errors?: Partial<Record<ActingPart, ReactNode>>
    /** What was answered before. */
    defaultValue?: Partial<Record<ActingPart, string>>
    /** The language of its words. */
    language?: Language
  }

/**
 * Asks whether people fill in a form for themselves or for someone else, and if so, by what right. Who fills it in and whom
 * it is about are kept apart. All on one page, for advisers who do this every day, or one question on each page, for all
 * others. Nothing is hidden, and nothing needs scripts.
 *
 * Read the answers with `actingForSomeone` of @handrail/forms, which also knows the order of the pages.
 *
 * WCAG 1.3.1 Info and Relationships, 1.3.5 Identify Input Purpose, 3.3.2 Labels or Instructions, 3.3.7 Redundant Entry.
 */
export function ActingForSomeone({
  name,
  asks = actingQuestions,
  legend,
  legendSize,
  legendIsPageHeading,
  hint,
  actingAs,
  person,
  helper,
  statements,
  errors,
  defaultValue,
  language,
  ...rest
}: ActingForSomeoneProps): ReactElement {
  const words = useWords('acting-for-someone', en, language)
  const isAlone = asks.length === 1
  const hasHeading = !isAlone && asks.includes('who')
  const own = {
    legendSize: legendSize ?? (legendIsPageHeading ? undefined : 'm'),
    ...(legend !== undefined && { legend }),
    ...(legendIsPageHeading && { legendIsPageHeading }),
    ...(hint !== undefined && { hint }),
  } as const
  const shared = { name, errors, defaultValue, role: actingAs, person, helper, statements, language, words }
  return (
    <div {...rest}>
      {actingQuestions
        .filter((question) => asks.includes(question))
        .map((question) => (
          <Fragment key={question}>
            {actingQuestion(question, {
              ...shared,
              // Under the heading of their own, questions are smaller than it.
              own: hasHeading && question !== 'who' ? { legendSize: 's' } : own,
            })}
            {hasHeading && question === 'who' && <h2 className="govuk-heading-m">{words.othersHeading}</h2>}
          </Fragment>
        ))}
    </div>
  )
}
