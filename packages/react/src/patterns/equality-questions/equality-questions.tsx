import type { ReactElement, ReactNode } from 'react'
import { Radio, Radios } from '../../form/radios/index.js'
import { paragraph } from '../../foundations/paragraph.js'
import { useWords } from '../../foundations/words.js'
import { QuestionPage, type QuestionPageProps } from '../question-page/index.js'
import { en, type EqualityQuestionsWords } from './equality-questions.strings.js'

/** Props of {@link EqualityQuestions}: those of `QuestionPage`, and these. Other attributes go to the `<form>`. */
export interface EqualityQuestionsProps extends Omit<QuestionPageProps, 'title' | 'name'> {
  /** What you use the answers for, who sees them, and how long you keep them. Words, or paragraphs of your own. */
  children: ReactNode
  /** What the answer is called when the form is sent, and the id of the first choice. `equality-questions` unless set. */
  name?: string
  /** The choice that is selected at first. */
  defaultValue?: 'yes' | 'no'
  /** What went wrong. To choose nothing is no mistake: go on as if it were `no`. */
  error?: ReactNode
  /** Other words than ours, in the language of the page: if what people send is a claim, not an application. */
  words?: Partial<EqualityQuestionsWords>
}

/**
 * Asks whether people want to answer the equality questions, and says what the answers are used for, and that they change
 * nothing for the person. It sends `yes` or `no`. It stands between the page to check answers and the confirmation.
 *
 * Put it inside `<main>`, with a `BackLink` before.
 *
 * Design System: https://design-system.service.gov.uk/patterns/equality-information/
 * WCAG 3.2.6 Consistent Help.
 */
export function EqualityQuestions({
  children,
  name = 'equality-questions',
  defaultValue,
  error,
  words: own,
  ...page
}: EqualityQuestionsProps): ReactElement {
  const { language } = page
  const words = useWords('equality-questions', en, language, own)
  return (
    <QuestionPage title={words.heading} {...page}>
      <h1 className="govuk-heading-l">{words.heading}</h1>
      {paragraph(children, 'govuk-body')}
      <p className="govuk-body">{words.noEffect}</p>
      <p className="govuk-body">{words.optional}</p>
      <Radios
        name={name}
        legend={words.legend}
        legendSize="m"
        error={error}
        defaultValue={defaultValue}
        language={language}
      >
        <Radio value="yes">{words.yes}</Radio>
        <Radio value="no">{words.no}</Radio>
      </Radios>
    </QuestionPage>
  )
}
