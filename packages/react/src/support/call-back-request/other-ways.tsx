import type { SupportDirectory } from '@handrail/support'
import type { ReactElement, ReactNode } from 'react'
import { ContactChannels } from '../contact-channels/index.js'

interface OtherWaysProps {
  directory: SupportDirectory
  at: Date
  /** The id of the channel that cannot be used, so that it is not said twice. */
  without?: string
  /** Why it cannot be used. */
  because: ReactNode
  heading: string
  headingLevel: 2 | 3
  language: string
}

/** Why something cannot be asked for, and everything that can: nobody who wants help is left without a next step. */
export function OtherWays({
  directory,
  at,
  without,
  because,
  heading,
  headingLevel,
  language,
}: OtherWaysProps): ReactElement {
  const Heading = `h${headingLevel}` as const
  const channels = directory.channels.filter(({ id }) => id !== without)
  return (
    <>
      <p className="govuk-body">{because}</p>
      <Heading className="govuk-heading-m">{heading}</Heading>
      <ContactChannels
        directory={{ ...directory, channels }}
        at={at}
        headingLevel={headingLevel === 2 ? 3 : 4}
        language={language}
      />
    </>
  )
}
