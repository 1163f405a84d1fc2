import { askFrom } from '@handrail/forms'
import { Panel, SupportSurvey } from '@handrail/react'
import { helpChannels } from '@handrail/support'
import type { ReactElement } from 'react'
import { requestWords } from '../words/requests.js'
import { useFrame } from './frame.js'
import { AllHelp } from './help.js'
import { Paragraphs, ReadingPage } from './reading-page.js'
import type { RequestContent } from './request-data.js'
import { RequestForm } from './request-form.js'

/** Asks what made it hard. It can be sent without an answer to any of it. */
export function SurveyPage({ state, copy, notKept }: Extract<RequestContent, { page: 'survey' }>): ReactElement {
  const { language, directory } = useFrame()
  const { heading, who, button, help } = requestWords(language).survey
  return (
    <RequestForm title={heading} button={button} help={help} state={state} copy={copy} notKept={notKept}>
      <SupportSurvey
        heading={heading}
        headingLevel={1}
        channels={helpChannels(directory)}
        {...askFrom(state)('survey')}
      >
        {who}
      </SupportSurvey>
    </RequestForm>
  )
}

/** Says thank you. There is no reference, as nobody can find the answers of one person again. */
export function SurveySentPage({ isEmpty }: { isEmpty: boolean }): ReactElement {
  const { words, language } = useFrame()
  const { heading, next, nothing } = requestWords(language).survey.sent
  return (
    <ReadingPage title={heading}>
      <Panel title={heading} />
      {isEmpty && <p className="govuk-body">{nothing}</p>}
      <h2 className="govuk-heading-m">{next.heading}</h2>
      <Paragraphs>{next.paragraphs}</Paragraphs>
      <AllHelp heading={words.helpHeading} />
    </ReadingPage>
  )
}
