'use client'
import { askFrom } from '@handrail/forms'
import { SupportSurvey } from '@handrail/react'
import type { ChannelKind } from '@handrail/support'
import type { ReactElement } from 'react'
import type { RequestState } from '../requests/request-state'
import type { SurveyFields } from '../requests/survey'
import { RequestFormPage, type RequestFormProps } from './request-form-page'
import { SentPage, type SentWords } from './request-sent'

/** What the page of the survey shows. */
export type SurveyState = RequestState<SurveyFields, { isEmpty: boolean }>

interface SurveyFormPageProps extends RequestFormProps<SurveyState> {
  /** Who sees the answers, and how long they are kept. */
  who: string
  channels: readonly ChannelKind[]
  /** The words after sending. There is no reference: nobody can find the answers of one person again. */
  sent: SentWords & { nothing: string }
}

/** Asks what made it hard. It may be sent without an answer to any of it. */
export function SurveyFormPage({ who, channels, sent, ...page }: SurveyFormPageProps): ReactElement {
  return (
    <RequestFormPage
      {...page}
      asked={({ typed, problems }) => (
        <SupportSurvey
          heading={page.title}
          headingLevel={1}
          channels={channels}
          {...askFrom<SurveyFields>({ typed, problems, errors: [] })('survey')}
        >
          {who}
        </SupportSurvey>
      )}
      sent={({ sent: kept }) => (
        <SentPage
          service={page.service}
          words={kept?.isEmpty ? { ...sent, next: [sent.nothing] } : sent}
          help={page.help}
        />
      )}
    />
  )
}
