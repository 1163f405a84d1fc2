import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { CharacterCount } from '../../form/character-count/index.js'
import type { Language } from '../../foundations/language.js'
import { paragraph } from '../../foundations/paragraph.js'
import { useWords } from '../../foundations/words.js'
import { en } from './report-a-problem.strings.js'

/** A part of {@link ReportAProblemForm}: what its control is called, after the name of the question. */
export type ReportAProblemPart = 'doing' | 'went-wrong' | 'page'

/** Props of {@link ReportAProblemForm}: any attribute of `<div>`, and these. They go to the `<div>` round all of it. */
export interface ReportAProblemFormProps extends Omit<ComponentProps<'div'>, 'id' | 'defaultValue' | 'onChange'> {
  /** What the names and ids of its controls start with: `${name}-doing`, `${name}-went-wrong`, `${name}-page`. */
  name: string
  /** Where people who need help get it. The form leads them there before they write. */
  helpHref: string
  /**
   * The path of the page that does not work, such as `/permit/stall-name`, shown and sent along: `pagePath` of
   * `@handrail/forms` makes it of the `page` in the address. Without it, that of `defaultValue`.
   */
  page?: string
  /** The heading of the page. "Report a problem with a page" unless set. Write the same as the `title` of the page. */
  heading?: ReactNode
  /** What is wrong with the report as a whole. It stands at what went wrong. */
  error?: ReactNode
  /** What is wrong with each part. */
  errors?: Partial<Record<ReportAProblemPart, ReactNode>>
  /** What was typed, on a page that comes back with an error. */
  defaultValue?: Partial<Record<ReportAProblemPart, string>>
  /** The most characters of each answer. 500 unless set, as `problemReport` takes. */
  limit?: number
  /** More that people should know before they write. Words, or paragraphs of your own. */
  children?: ReactNode
  /** The language of its words. */
  language?: Language
}

/**
 * What a report that a page does not work asks for: what the person was doing and what went wrong. The page is added for
 * them, and the time by your service. Never their answers, and nothing that says who they are. Before the questions it
 * leads people who need help to help.
 *
 * Put it inside a `QuestionPage`, which has the form, the errors and the button. Its field is `problemReport` of
 * `@handrail/forms`.
 *
 * WCAG 3.3.2 Labels or Instructions.
 */
export function ReportAProblemForm({
  name,
  helpHref,
  page,
  heading,
  error,
  errors,
  defaultValue,
  limit = 500,
  children,
  language,
  ...rest
}: ReportAProblemFormProps): ReactElement {
  const words = useWords('report-a-problem', en, language)
  const path = page ?? defaultValue?.page ?? ''
  const asked = (part: ReportAProblemPart) => ({
    name: `${name}-${part}`,
    error: errors?.[part],
    defaultValue: defaultValue?.[part],
    limit,
    // Most say what went wrong in a few words. Once scripts run, what is left is only said from three quarters on.
    threshold: 75,
    rows: 4,
    language,
  })
  const [before, after] = words.addedPage.split('%{page}')
  return (
    <div {...rest}>
      <h1 className="govuk-heading-l">{heading ?? words.heading}</h1>
      <p className="govuk-body">{words.notForHelp}</p>
      <p className="govuk-body">
        {words.stuck}{' '}
        <a className="govuk-link" href={helpHref}>
          {words.getHelp}
        </a>
      </p>
      {paragraph(children, 'govuk-body')}
      <CharacterCount {...asked('doing')} label={words.doing} />
      <CharacterCount
        {...asked('went-wrong')}
        label={words.wentWrong}
        hint={words.wentWrongHint}
        error={errors?.['went-wrong'] ?? error}
      />
      <p className="govuk-body">
        {path ? (
          <>
            {before}
            {/* A path is read from left to right in every script, and 320px are not many. */}
            <span className="govuk-!-text-break-word" dir="ltr" translate="no">
              {path}
            </span>
            {after}
          </>
        ) : (
          words.addedTime
        )}
      </p>
      <input type="hidden" name={`${name}-page`} value={path} />
    </div>
  )
}
