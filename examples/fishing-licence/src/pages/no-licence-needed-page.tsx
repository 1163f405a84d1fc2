import type { ReactElement } from 'react'
import { useFrame } from './frame.js'
import { Advice, AllHelp } from './help.js'
import { Paragraphs, ReadingPage } from './reading-page.js'

interface NoLicenceNeededPageProps {
  /** The page with the date of birth. */
  back: string
  isOneOfSeveral: boolean
}

export function NoLicenceNeededPage({ back, isOneOfSeveral }: NoLicenceNeededPageProps): ReactElement {
  const { words, link } = useFrame()
  const { heading, paragraphs, next, nextSteps, change, toLicences } = words.noLicenceNeeded
  return (
    <ReadingPage title={heading}>
      <h1 className="govuk-heading-l">{heading}</h1>
      <Paragraphs>{paragraphs}</Paragraphs>
      <h2 className="govuk-heading-m">{next}</h2>
      <Paragraphs>{nextSteps}</Paragraphs>
      <p className="govuk-body">
        <a className="govuk-link" href={link(back)}>
          {change}
        </a>
      </p>
      {isOneOfSeveral && (
        <p className="govuk-body">
          <a className="govuk-link" href={link('licences')}>
            {toLicences}
          </a>
        </p>
      )}
      <AllHelp heading={words.helpHeading} />
      <Advice>{words.advice.noLicenceNeeded}</Advice>
    </ReadingPage>
  )
}
