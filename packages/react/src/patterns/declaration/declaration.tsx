import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { useWords } from '../../foundations/words.js'
import { en as checkAnswersEn } from '../check-answers/check-answers.strings.js'
import { QuestionPage, type QuestionPageProps } from '../question-page/index.js'
import { DeclarationContent, type DeclarationContentProps } from './declaration-content.js'
import { en } from './declaration.strings.js'

/** Props of {@link Declaration}: any attribute of `<div>`, and these. They go to the `<div>` round it. */
export type DeclarationProps = Omit<ComponentProps<'div'>, 'children'> &
  DeclarationContentProps & {
    /** The heading. "Declaration" unless set. */
    heading?: ReactNode
  }

/**
 * What people confirm when they send a form, for a place inside `CheckAnswers`, between the answers and the button. A
 * declaration there needs no page of its own, and people read it where they decide.
 *
 * Design System: https://design-system.service.gov.uk/patterns/check-answers/
 * WCAG 3.3.4 Error Prevention (Legal, Financial, Data).
 */
export function Declaration({ heading, ...content }: DeclarationProps): ReactElement {
  const words = useWords('declaration', en, content.language)
  return <DeclarationContent heading={<h2 className="govuk-heading-m">{heading ?? words.heading}</h2>} {...content} />
}

/** Props of {@link DeclarationPage}: those of `QuestionPage`, and these. Other attributes go to the `<form>`. */
export type DeclarationPageProps = Omit<QuestionPageProps, 'title' | 'name' | 'children'> &
  DeclarationContentProps & {
    /** The heading and the start of the title. "Declaration" unless set. */
    heading?: string
    /** The words of the button. "Accept and send" unless set. */
    button?: ReactNode
  }

/**
 * A declaration on a page of its own, for a service that cannot have it on the page to check answers: when another person
 * declares than the one who answered, for example.
 *
 * Put it inside `<main>`, with a `BackLink` before.
 *
 * Design System: https://design-system.service.gov.uk/patterns/check-answers/
 * WCAG 3.2.6 Consistent Help, 3.3.4 Error Prevention (Legal, Financial, Data).
 */
export function DeclarationPage({
  heading,
  confirms,
  name,
  sentBy,
  onBehalfOf,
  checkbox,
  error,
  defaultValue,
  button,
  children,
  ...page
}: DeclarationPageProps): ReactElement {
  const { language } = page
  const words = useWords('declaration', en, language)
  const { send } = useWords('check-answers', checkAnswersEn, language)
  const title = heading ?? words.heading
  const content = { confirms, name, sentBy, onBehalfOf, checkbox, error, defaultValue, language }
  return (
    <QuestionPage title={title} button={button ?? send} {...page}>
      <DeclarationContent
        heading={<h1 className="govuk-heading-l">{title}</h1>}
        {...(content as DeclarationContentProps)}
      >
        {children}
      </DeclarationContent>
    </QuestionPage>
  )
}
