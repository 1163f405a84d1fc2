import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { Button } from '../../form/button/index.js'
import { ErrorSummary, type ErrorSummaryItem } from '../../form/error-summary/index.js'
import type { Language } from '../../foundations/language.js'
import { fill, useWords } from '../../foundations/words.js'
import { en } from './question-page.strings.js'

/** What the props of `QuestionPage` and `CheckAnswers` say of these is true here too. */
interface FormPageProps extends Omit<ComponentProps<'form'>, 'title'> {
  /** The class name of the column. */
  column: string
  title: string
  service: string
  errors?: readonly ErrorSummaryItem[]
  stillStuck?: ReactNode
  help?: ReactNode
  hiddenFields?: Record<string, string>
  button: ReactNode
  language?: Language
}

/**
 * What every page of a form has, in the one order that all keep: the title, what went wrong, the offer of help after several
 * tries, what is asked or shown, how to get help, the button. `QuestionPage` and `CheckAnswers` are made of it, so they
 * cannot come to differ.
 */
export function FormPage({
  column,
  title,
  service,
  errors = [],
  stillStuck,
  help,
  hiddenFields = {},
  button,
  children,
  language,
  ...form
}: FormPageProps): ReactElement {
  const words = useWords('question-page', en, language)
  const hasErrors = errors.length > 0
  return (
    <>
      <title>{`${hasErrors ? fill(words.titleError, { title }) : title} – ${service}`}</title>
      <div className="govuk-grid-row">
        <div className={column}>
          {hasErrors && <ErrorSummary errors={errors} language={language} />}
          {/* Where the focus is, and never in place of `help`: that stands where it always does (WCAG 3.2.6). */}
          {hasErrors && stillStuck}
          <form method="post" noValidate {...form}>
            {Object.entries(hiddenFields).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            {children}
            {help}
            <Button preventDoubleClick>{button}</Button>
          </form>
        </div>
      </div>
    </>
  )
}
