import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { Panel } from '../../content/panel/index.js'
import type { Language } from '../../foundations/language.js'
import { paragraph } from '../../foundations/paragraph.js'
import { fill, useWords } from '../../foundations/words.js'
import { ReadingPage } from '../question-page/reading-page.js'
import { en } from './confirmation-page.strings.js'

/** Props of {@link ConfirmationPage}: any attribute of `<div>`, and these. They go to the `<div>` round its content. */
export interface ConfirmationPageProps extends Omit<ComponentProps<'div'>, 'title'> {
  /** What is done: "Application sent". The heading and the start of the title. */
  title: string
  /** The name of the service, after the heading in the title. */
  service: string
  /** The reference number, in the groups that people read it out in: "HDJ 2123 F". It is shown as you write it. */
  reference?: string
  /**
   * Where a confirmation was sent: an email address or a phone number. Without it, people are told to write the reference
   * number down.
   */
  sentTo?: string
  /** What happens next, with dates if you know them, and what people have to do. Words, or paragraphs of your own. */
  children: ReactNode
  /** How to get help, in its place on every page. Usually a `HelpWithQuestion` about the form. */
  help?: ReactNode
  /** A link to the page where people say what they think of the service. Words, or paragraphs of your own. */
  feedback?: ReactNode
  /** The language of its headings and sentences. */
  language?: Language
}

/**
 * Says that the form has been sent: the reference number, where the confirmation went, what happens next, how to get help.
 * No confirmation is without what happens next, as people would have to contact the service to ask.
 *
 * Put it inside `<main>`.
 *
 * Design System: https://design-system.service.gov.uk/patterns/confirmation-pages/
 * WCAG 3.2.6 Consistent Help, 3.3.4 Error Prevention (Legal, Financial, Data).
 */
export function ConfirmationPage({
  title,
  reference,
  sentTo,
  children,
  feedback,
  language,
  ...page
}: ConfirmationPageProps): ReactElement {
  const words = useWords('confirmation-page', en, language)
  return (
    <ReadingPage title={title} end={paragraph(feedback, 'govuk-body')} {...page}>
      <Panel title={title}>
        {reference && (
          <>
            {words.referenceLabel}
            <br />
            {/* No software may translate it, and its groups keep their order on an Arabic page. */}
            <strong translate="no" dir="ltr">
              {reference}
            </strong>
          </>
        )}
      </Panel>
      {sentTo && <p className="govuk-body">{fill(words.sentTo, { sentTo })}</p>}
      {reference && !sentTo && <p className="govuk-body">{words.keepReference}</p>}
      <h2 className="govuk-heading-m">{words.nextHeading}</h2>
      {paragraph(children, 'govuk-body')}
    </ReadingPage>
  )
}
