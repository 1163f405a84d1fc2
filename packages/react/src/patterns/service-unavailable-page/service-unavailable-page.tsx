import type { ComponentProps, ReactElement, ReactNode } from 'react'
import type { Language } from '../../foundations/language.js'
import { paragraph } from '../../foundations/paragraph.js'
import { fill, useWords } from '../../foundations/words.js'
import { PageWithContact } from '../problem-page/page-with-contact.js'
import { type AnswersAfterProblem, WhatHappenedToAnswers } from '../problem-page/what-happened-to-answers.js'
import { en } from './service-unavailable-page.strings.js'

/** When the service is closed. A closing time alone tells nobody when to come back. */
type Closure =
  | {
      /** When it closed or closes, for a planned closure: "9pm on Friday 4 December". Only with `until`. */
      from?: string
      /** When it opens again, with the day, the date and the time: "8am on Monday 7 December 2026". */
      until: string
    }
  | { from?: never; until?: never }

/** Props of {@link ServiceUnavailablePage}: any attribute of `<div>`, and these. They go to the `<div>` round its content. */
export type ServiceUnavailablePageProps = Omit<ComponentProps<'div'>, 'title'> &
  Closure &
  AnswersAfterProblem & {
    /** The name of the service, after the heading in the title. */
    service: string
    /** Anything else that people need to know, such as what becomes of a deadline. Words, or paragraphs of your own. */
    children?: ReactNode
    /** How to do it without this service: another service, the phone, a paper form. Headings in it are `<h3>`. */
    otherWays?: ReactNode
    /**
     * Every way to contact the service: a `ContactChannels headingLevel={3}`, or a paragraph that links to all. `null`
     * only before a service has opened for the first time.
     */
    contact: ReactNode
    /** The language of its headings and sentences. */
    language?: Language
  }

/**
 * Says that the service has been closed on purpose: when it opens, if that is known, what happened to the answers, and how
 * to do what people came to do.
 *
 * Put it inside `<main>`. It is for the HTTP status 503.
 *
 * Design System: https://design-system.service.gov.uk/patterns/service-unavailable-pages/
 * WCAG 3.2.6 Consistent Help.
 */
export function ServiceUnavailablePage({
  from,
  until,
  answers,
  keptUntil,
  children,
  ...page
}: ServiceUnavailablePageProps): ReactElement {
  const { language } = page
  const words = useWords('service-unavailable-page', en, language)
  return (
    <PageWithContact title={words.title} {...page}>
      <p className="govuk-body">
        {until ? fill(from ? words.closedFromUntil : words.closedUntil, { from: from ?? '', until }) : words.closed}
      </p>
      <WhatHappenedToAnswers {...({ answers, keptUntil } as AnswersAfterProblem)} language={language} />
      {paragraph(children, 'govuk-body')}
    </PageWithContact>
  )
}
