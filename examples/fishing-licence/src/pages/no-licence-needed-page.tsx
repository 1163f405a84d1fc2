import type { ReactElement } from 'react'
import { useFrame } from './frame.js'
import { AllHelp } from './help.js'
import { Paragraphs, ReadingPage } from './reading-page.js'

export function NoLicenceNeededPage(): ReactElement {
  const { words, link } = useFrame()
  const { heading, paragraphs, next, nextSteps, change } = words.noLicenceNeeded
  return (
    <ReadingPage title={heading}>
      <h1 className="govuk-heading-l">{heading}</h1>
      <Paragraphs>{paragraphs}</Paragraphs>
      <h2 className="govuk-heading-m">{next}</h2>
      <Paragraphs>{nextSteps}</Paragraphs>
      <p className="govuk-body">
        <a className="govuk-link" href={link('date-of-birth')}>
          {change}
        </a>
      </p>
      <AllHelp heading={words.helpHeading} />
    </ReadingPage>
  )
}
