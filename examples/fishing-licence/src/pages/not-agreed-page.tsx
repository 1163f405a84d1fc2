import { GetAdvice } from '@handrail/react'
import type { ReactElement } from 'react'
import { useFrame } from './frame.js'
import { AllHelp } from './help.js'
import { Paragraphs, ReadingPage } from './reading-page.js'
import { SaveLink } from './save-link.js'

export interface NotAgreedPageProps {
  /** The page that asks if the person agrees. */
  back: string
  /** The name of the person. */
  person: string
  /** Whether the person has to agree. If not, it is enough that they know. */
  mustAgree: boolean
}

/** The way ends here until the person knows about the form: why, what to do, and who can help. */
export function NotAgreedPage({ back, person, mustAgree }: NotAgreedPageProps): ReactElement {
  const { words, directory, at, link } = useFrame()
  const { heading, agree, know, next, nextSteps, kept, change, advice } = words.notAgreed
  return (
    <ReadingPage title={heading(person)}>
      <h1 className="govuk-heading-l">{heading(person)}</h1>
      <p className="govuk-body">{mustAgree ? agree(person) : know(person)}</p>
      <h2 className="govuk-heading-m">{next}</h2>
      <Paragraphs>{nextSteps}</Paragraphs>
      <p className="govuk-body">
        <a className="govuk-link" href={link(back)}>
          {change}
        </a>
      </p>
      <p className="govuk-body">{kept}</p>
      <SaveLink />
      <GetAdvice directory={directory} at={at}>
        {advice}
      </GetAdvice>
      <AllHelp heading={words.helpHeading} />
    </ReadingPage>
  )
}
