import type { ReactElement, ReactNode } from 'react'
import { QuestionPage, type QuestionPageProps } from '../question-page/index.js'
import { YesNo } from '../yes-no/index.js'

/** A question that is answered with yes or no. It sends `yes` or `no`. */
export interface YesNoQuestion {
  /** What the answer is called when the form is sent. */
  name: string
  /**
   * The words for yes. They are yours, as some languages have no single word for it: in Welsh they follow from the
   * question, such as "Oes" and "Nac oes".
   */
  yes: ReactNode
  /** The words for no. */
  no: ReactNode
  /** What went wrong and how to put it right. The error summary is made of it. */
  error?: ReactNode
  /** What was answered before. */
  defaultValue?: 'yes' | 'no'
}

/** Any attribute of `<form>`, and what a page with such a question takes. */
export type YesNoPageProps = Omit<QuestionPageProps, 'title' | 'name' | 'errors' | 'defaultValue' | 'children'> &
  YesNoQuestion

/** Draws a page that ends in a yes or no question. Without a `legend` it asks nothing. */
export function YesNoPage({
  title,
  before,
  legend,
  legendIsPageHeading,
  hint,
  name,
  yes,
  no,
  error,
  defaultValue,
  ...page
}: YesNoPageProps & {
  title: string
  before?: ReactNode
  legend?: ReactNode
  legendIsPageHeading?: boolean
  hint?: ReactNode
}): ReactElement {
  return (
    <QuestionPage title={title} errors={error ? [{ href: `#${name}`, message: error }] : []} {...page}>
      {before}
      {legend && (
        <YesNo
          name={name}
          legend={legend}
          legendSize={legendIsPageHeading ? 'l' : 'm'}
          legendIsPageHeading={legendIsPageHeading}
          hint={hint}
          error={error}
          defaultValue={defaultValue}
          yes={yes}
          no={no}
          language={page.language}
        />
      )}
    </QuestionPage>
  )
}
