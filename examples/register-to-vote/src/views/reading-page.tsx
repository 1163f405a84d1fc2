import { ErrorSummary } from '@handrail/react'
import type { ReactElement, ReactNode } from 'react'
import { addressOf, type PageName } from '../addresses'
import type { Visit } from '../visit'
import { Help } from './help'
import { Layout } from './layout'
import { LinkParagraph, Paragraphs } from './paragraphs'
import type { ShownError } from './question'

interface ReadingPageProps {
  visit: Visit
  page: PageName
  /** Its heading, and what the browser's tab says before the name of the service. */
  heading: string
  paragraphs: readonly string[]
  /** Where people can go from here, after what they read. */
  link?: { to: PageName; text: string }
  back?: PageName
  children?: ReactNode
  /** What is wrong with what was sent to this page, if it has a form. */
  errors?: readonly ShownError[]
  /** How to get help. In a few words unless set. */
  help?: ReactNode
}

/** A page that asks nothing. It has no script of ours but that of the skip link. */
export function ReadingPage({
  visit,
  page,
  heading,
  paragraphs,
  link,
  back,
  children,
  errors = [],
  help,
}: ReadingPageProps): ReactElement {
  const { language, words } = visit
  const title = errors.length > 0 ? words.errorTitle.replace('%{title}', () => heading) : heading
  return (
    <Layout visit={visit} page={page} back={back}>
      <title>{`${title} – ${words.service}`}</title>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {errors.length > 0 && <ErrorSummary errors={errors} />}
          <h1 className="govuk-heading-l">{heading}</h1>
          <Paragraphs>{paragraphs}</Paragraphs>
          {children}
          {link && <LinkParagraph href={addressOf(language, link.to)}>{link.text}</LinkParagraph>}
          {help ?? <Help language={language} about="form" />}
        </div>
      </div>
    </Layout>
  )
}
