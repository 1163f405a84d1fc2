import { ContactChannels, GetSupport } from '@handrail/react'
import type { Need } from '@handrail/support'
import type { ReactElement } from 'react'
import { useFrame } from './frame.js'
import { ReadingPage } from './reading-page.js'
import { RequestLinks } from './request-links.js'

interface GetSupportPageProps {
  needs: readonly Need[]
  hasSession: boolean
}

export function GetSupportPage({ needs, hasSession }: GetSupportPageProps): ReactElement {
  const { words, directory, at, link } = useFrame()
  const { heading, introduction, channels } = words.getSupport
  return (
    <ReadingPage title={heading}>
      <h1 className="govuk-heading-l">{heading}</h1>
      <p className="govuk-body">{introduction}</p>
      {hasSession && (
        <p className="govuk-body">
          {/* It leads to the first question without an answer. */}
          <a className="govuk-link" href={link('check-answers')}>
            {words.links.continueApplication}
          </a>
        </p>
      )}
      <GetSupport
        directory={directory}
        at={at}
        needs={needs}
        placesHref={link('get-support/places')}
        action={link('get-support')}
      />
      <h2 className="govuk-heading-m govuk-!-margin-top-8">{channels}</h2>
      <ContactChannels directory={directory} at={at} headingLevel={3} />
      <RequestLinks />
    </ReadingPage>
  )
}
