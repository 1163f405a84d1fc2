import { askFrom, type FormState } from '@handrail/forms'
import { QuestionPage, ReportAProblem, ReportAProblemForm } from '@handrail/react'
import type { ReactElement } from 'react'
import type { ReportForm } from '../problem-reports.js'
import { useFrame } from './frame.js'
import { AllHelp, Help } from './help.js'
import type { PageContent } from './page-data.js'
import type { RequestContent } from './request-data.js'
import { Paragraphs, ReadingPage } from './reading-page.js'

/**
 * Asks, at the end of every page, whether it works. The page of the report and the one after it have none: it would lead to
 * where people are.
 */
export function ReportLink({ content }: { content: PageContent | RequestContent }): ReactElement | null {
  const { language, link, inLanguage } = useFrame()
  if (content.page === 'report-a-problem' || content.page === 'problem-reported') return null
  // An address that leads nowhere was typed by someone, and may have anything in it.
  const isOurs = content.page !== 'problem' || content.problem !== 'notFound'
  return <ReportAProblem href={link('report-a-problem')} page={isOurs ? inLanguage(language) : undefined} />
}

interface ReportPageProps {
  state: FormState<ReportForm['fields']>
  /** Why the report could not be kept. */
  notKept?: string
}

export function ReportPage({ state, notKept }: ReportPageProps): ReactElement {
  const { words } = useFrame()
  const { heading, kept, button } = words.report
  return (
    <QuestionPage
      title={heading}
      service={words.service}
      errors={notKept ? [{ message: notKept }, ...state.errors] : state.errors}
      help={<Help about="form" />}
      button={button}
    >
      {/* Help stands on this page where it always does, so the way to it is short (WCAG 3.2.6). */}
      <ReportAProblemForm heading={heading} helpHref="#help-with-question" {...askFrom(state)('report')}>
        {kept}
      </ReportAProblemForm>
    </QuestionPage>
  )
}

/** Says thank you, and what happens next. */
export function ReportedPage(): ReactElement {
  const { words } = useFrame()
  const { heading, paragraphs, next } = words.report.sent
  return (
    <ReadingPage title={heading}>
      <h1 className="govuk-heading-l">{heading}</h1>
      <Paragraphs>{paragraphs}</Paragraphs>
      <h2 className="govuk-heading-m">{next.heading}</h2>
      <Paragraphs>{next.paragraphs}</Paragraphs>
      <AllHelp heading={words.helpHeading} />
    </ReadingPage>
  )
}
