import type { ComponentProps, ReactElement, ReactNode } from 'react'
import type { Language } from '../../foundations/language.js'
import { paragraph } from '../../foundations/paragraph.js'
import { useWords } from '../../foundations/words.js'
import { PageWithContact } from './page-with-contact.js'
import { en } from './problem-page.strings.js'
import { type AnswersAfterProblem, WhatHappenedToAnswers } from './what-happened-to-answers.js'

/** Props of {@link ProblemPage}: any attribute of `<div>`, and these. They go to the `<div>` round its content. */
export type ProblemPageProps = Omit<ComponentProps<'div'>, 'title'> &
  AnswersAfterProblem & {
    /** The name of the service, after the heading in the title. */
    service: string
    /** Anything else that people need to know, such as that nothing was paid. Words, or paragraphs of your own. */
    children?: ReactNode
    /** How to do it without this service: another service, the phone, a paper form. Headings in it are `<h3>`. */
    otherWays?: ReactNode
    /** Every way to contact the service: a `ContactChannels headingLevel={3}`, or a paragraph that links to all. */
    contact: ReactNode
    /** The language of its headings and sentences. */
    language?: Language
  }

/**
 * Says that something went wrong in the service, which is never the fault of the person who sees it. It says what
 * happened to their answers, and how to do what they came to do.
 *
 * Put it inside `<main>`. It is for the HTTP statuses 500 and above. It needs no data, so that it can be shown when nothing
 * else works.
 *
 * Design System: https://design-system.service.gov.uk/patterns/problem-with-the-service-pages/
 * WCAG 3.2.6 Consistent Help.
 */
export function ProblemPage({ answers, keptUntil, children, ...page }: ProblemPageProps): ReactElement {
  const { language } = page
  const words = useWords('problem-page', en, language)
  return (
    <PageWithContact title={words.title} {...page}>
      <p className="govuk-body">{words.tryAgain}</p>
      <WhatHappenedToAnswers {...({ answers, keptUntil } as AnswersAfterProblem)} language={language} />
      {paragraph(children, 'govuk-body')}
    </PageWithContact>
  )
}
