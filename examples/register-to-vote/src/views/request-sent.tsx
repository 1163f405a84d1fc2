import { Button, SupportReference } from '@handrail/react'
import type { ReactElement, ReactNode } from 'react'
import { COPY_FIELD } from '../hidden-fields'
import { Paragraphs } from './paragraphs'
import { SentPanel } from './sent-panel'

/** What the page after sending says, whatever was asked for. */
export interface SentWords {
  heading: string
  /** The heading of what happens next. */
  whatNext: string
  next: readonly string[]
}

interface SentPageProps {
  service: string
  words: SentWords
  /** How to get help. */
  help: ReactNode
  children?: ReactNode
}

/** What people see once something was sent. */
export function SentPage({
  service,
  words: { heading, whatNext, next },
  help,
  before,
  children,
}: SentPageProps & { before?: ReactNode }): ReactElement {
  return (
    <div className="govuk-grid-row">
      <title>{`${heading} – ${service}`}</title>
      <div className="govuk-grid-column-two-thirds">
        <SentPanel title={heading} />
        {before}
        <h2 className="govuk-heading-m">{whatNext}</h2>
        <Paragraphs>{next}</Paragraphs>
        {children}
        {help}
      </div>
    </div>
  )
}

/** The words of a page after a request. */
export interface RequestSentWords extends SentWords {
  /** What the reference is for. */
  reference: string
  /** How long the request is kept. */
  kept: string
  /** The same page in the other language. */
  other: { language: string; text: string; action: string }
}

interface RequestSentProps extends SentPageProps {
  words: RequestSentWords
  /** Which copy of the page it was sent from. */
  copy: string
  reference: string
}

/** What happens next, when, and a reference to read out. Neither is in any address. */
export function RequestSent({ copy, reference, children, ...page }: RequestSentProps): ReactElement {
  const { words } = page
  return (
    <SentPage {...page} before={<SupportReference reference={reference}>{words.reference}</SupportReference>}>
      {children}
      <p className="govuk-body">{words.kept}</p>
      {/* A link would lead to the empty form. See src/plain-form.ts. */}
      <form method="post" action={words.other.action}>
        <input type="hidden" name={COPY_FIELD} value={copy} />
        <Button variant="secondary" lang={words.other.language}>
          {words.other.text}
        </Button>
      </form>
    </SentPage>
  )
}
