import {
  AlternativeFormatsAnswer,
  HowYouReachUsAnswer,
  LanguageNeedsAnswer,
  ReasonableAdjustmentsAnswer,
  SummaryList,
  SummaryListRow,
} from '@handrail/react'
import type { ReactElement, ReactNode } from 'react'
import type { KeptRequest } from '../database/requests'
import type { NeedsAnswers } from '../requests/needs'
import { needsParts, type NeedsPart } from '../requests/needs-parts'
import { RequestSent, type RequestSentWords } from './request-sent'

/** What a page needs to say what was told, besides the request itself. */
export interface NeedsSentProps {
  service: string
  words: RequestSentWords
  /** The heading over what was told. */
  asked: string
  /** What each part is called, as on the page where it was chosen. */
  parts: Readonly<Record<NeedsPart, string>>
  help: ReactNode
}

/** What someone told us, as we have it. */
export function NeedsSent({
  copy,
  request: { reference, content },
  asked,
  parts,
  ...page
}: NeedsSentProps & { copy: string; request: KeptRequest<NeedsAnswers> }): ReactElement {
  const { adjustments, formats, reach, languages } = content
  const answers: Record<NeedsPart, ReactElement | undefined> = {
    adjustments: adjustments && <ReasonableAdjustmentsAnswer value={adjustments} />,
    formats: formats && <AlternativeFormatsAnswer value={formats} />,
    reach: reach && <HowYouReachUsAnswer value={reach} />,
    languages: languages && <LanguageNeedsAnswer value={languages} />,
  }
  return (
    <RequestSent copy={copy} reference={reference} {...page}>
      <h2 className="govuk-heading-m">{asked}</h2>
      <SummaryList>
        {needsParts.map(
          (part) =>
            answers[part] && (
              <SummaryListRow key={part} term={parts[part]}>
                {answers[part]}
              </SummaryListRow>
            ),
        )}
      </SummaryList>
    </RequestSent>
  )
}
