import { ContactChannels } from '@handrail/react'
import type { ReactElement } from 'react'
import { useFrame } from './frame.js'
import { ReadingPage } from './reading-page.js'

export function GetSupportPage({ hasSession }: { hasSession: boolean }): ReactElement {
  const { words, directory, at, link } = useFrame()
  const { heading, introduction } = words.getSupport
  return (
    <ReadingPage title={heading}>
      <h1 className="govuk-heading-l">{heading}</h1>
      <p className="govuk-body">{introduction}</p>
      <ContactChannels directory={directory} at={at} />
      {hasSession && (
        <p className="govuk-body">
          {/* It leads to the first question without an answer. */}
          <a className="govuk-link" href={link('check-answers')}>
            {words.links.continueApplication}
          </a>
        </p>
      )}
    </ReadingPage>
  )
}
