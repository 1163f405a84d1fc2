import type { ChosenAdjustment, ChosenFormat, ChosenReachWay, LanguageNeeds } from '@handrail/forms'
import type { AppointmentAnswers, CallBackAnswers } from '@handrail/forms/requests'
import {
  AlternativeFormatsAnswer,
  Button,
  CallBackConfirmation,
  HowYouReachUsAnswer,
  LanguageNeedsAnswer,
  Panel,
  ReasonableAdjustmentsAnswer,
  SummaryList,
  SummaryListRow,
  SupportReference,
} from '@handrail/react'
import { channelsInOrder, type ContactChannel, contactTimeWords, textIn } from '@handrail/support'
import type { ReactElement } from 'react'
import type { KeptRequest } from '../database/requests.js'
import type { NeedsPart } from '../requests/kinds.js'
import { COPY_FIELD, STEP_FIELD } from '../token-field.js'
import { requestWords } from '../words/requests.js'
import { useFrame } from './frame.js'
import { AllHelp } from './help.js'
import { Paragraphs, ReadingPage } from './reading-page.js'
import type { RequestContent } from './request-data.js'
import { SurveyLink } from './request-links.js'

/** What happens next, when, and a reference to read out. It is the answer to the form, so that no address leads to it. */
export function RequestSentPage({
  kind,
  request,
  copy,
}: Extract<RequestContent, { page: 'request-sent' }>): ReactElement {
  const { words, language } = useFrame()
  const said = requestWords(language)
  const { heading, next } = { 'call-back': said.callBack, appointment: said.appointment, needs: said.needs }[kind].sent
  const Details = { 'call-back': CallDetails, appointment: AppointmentDetails, needs: NeedsDetails }[kind]
  return (
    <ReadingPage title={heading}>
      <Panel title={heading} />
      <SupportReference reference={request.reference}>{said.referenceFor}</SupportReference>
      <h2 className="govuk-heading-m">{next.heading}</h2>
      <Paragraphs>{[...next.paragraphs, said.notReal]}</Paragraphs>
      <Details content={request.content} />
      <p className="govuk-body">{said.kept}</p>
      <OtherLanguage copy={copy} />
      <SurveyLink />
      <AllHelp heading={words.helpHeading} />
    </ReadingPage>
  )
}

type DetailsProps = Pick<KeptRequest, 'content'>

function CallDetails({ content }: DetailsProps): ReactElement {
  const { language, directory } = useFrame()
  const { message, ifMissed } = requestWords(language).callBack
  const line = channelsInOrder(directory).find(({ kind, telephone }) => kind === 'phone' && telephone)
  return (
    <CallBackConfirmation
      request={content as unknown as CallBackAnswers}
      callsFrom={(line?.telephone as `+${number}` | undefined) ?? 'withheld'}
      message={message}
      ifMissed={ifMissed}
      // Every directory has at least one.
      contacts={channelsInOrder(directory, { on: 'question' }) as [ContactChannel, ...ContactChannel[]]}
    />
  )
}

function AppointmentDetails({ content }: DetailsProps): ReactElement {
  const { language, directory } = useFrame()
  const { appointment, contact } = requestWords(language)
  const { way, place, when, reach } = content as unknown as AppointmentAnswers
  const found = directory.places?.find(({ id }) => id === place)
  const { rows } = appointment.sent
  return (
    <SummaryList>
      <SummaryListRow term={rows.where}>
        {way === 'in-person' ? found && textIn(found.name, language) : appointment.ways[way]}
      </SummaryListRow>
      <SummaryListRow term={rows.when}>
        <Lines>{when.map((time) => contactTimeWords(time, language))}</Lines>
      </SummaryListRow>
      <SummaryListRow term={rows.reach}>
        <Lines>{reach.map((each) => contact.choices[each])}</Lines>
      </SummaryListRow>
    </SummaryList>
  )
}

function NeedsDetails({ content }: DetailsProps): ReactElement {
  const { needs } = requestWords(useFrame().language)
  const told = content as {
    adjustments?: readonly ChosenAdjustment[]
    formats?: readonly ChosenFormat[]
    reach?: readonly ChosenReachWay[]
    languages?: LanguageNeeds
  }
  const answers: Partial<Record<NeedsPart, ReactElement>> = {
    ...(told.adjustments && { adjustments: <ReasonableAdjustmentsAnswer value={told.adjustments} /> }),
    ...(told.formats && { formats: <AlternativeFormatsAnswer value={told.formats} /> }),
    ...(told.reach && { reach: <HowYouReachUsAnswer value={told.reach} /> }),
    ...(told.languages && { languages: <LanguageNeedsAnswer value={told.languages} /> }),
  }
  return (
    <>
      <h2 className="govuk-heading-m">{needs.sent.asked}</h2>
      <SummaryList>
        {Object.entries(answers).map(([part, answer]) => (
          <SummaryListRow key={part} term={needs.choose.choices[part as NeedsPart]}>
            {answer}
          </SummaryListRow>
        ))}
      </SummaryList>
    </>
  )
}

const Lines = ({ children }: { children: readonly string[] }): ReactElement => (
  <ul className="govuk-list">
    {children.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)

/** The same page in the other language. A link would lead to the empty form, as nothing of this is in an address. */
function OtherLanguage({ copy }: { copy: string }): ReactElement {
  const { language, inLanguage } = useFrame()
  const other = language === 'cy' ? 'en' : 'cy'
  return (
    <form method="post" action={inLanguage(other)}>
      <input type="hidden" name={COPY_FIELD} value={copy} />
      <input type="hidden" name={STEP_FIELD} value="show" />
      <Button variant="secondary" lang={other}>
        {requestWords(other).otherLanguage}
      </Button>
    </form>
  )
}
