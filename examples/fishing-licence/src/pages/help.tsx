import { ContactChannels, GetAdvice, HelpWithQuestion } from '@handrail/react'
import type { ReactElement } from 'react'
import { useFrame } from './frame.js'

interface HelpProps {
  /** Whether it helps with one question, or with the whole form. */
  about?: 'question' | 'form'
  /** What helps with this. */
  children?: string
}

/** How to get help, beside every question. */
export function Help({ about, children }: HelpProps): ReactElement {
  const { directory, at, link } = useFrame()
  return (
    <HelpWithQuestion directory={directory} at={at} href={link('get-support')} about={about}>
      {children}
    </HelpWithQuestion>
  )
}

/** Every way to get help, where something is done or went wrong. In the same order as everywhere. */
export function AllHelp({ heading }: { heading: string }): ReactElement {
  const { words, directory, at, link } = useFrame()
  return (
    <section aria-labelledby="all-help">
      <h2 className="govuk-heading-l govuk-!-margin-top-8" id="all-help">
        {heading}
      </h2>
      <ContactChannels directory={directory} at={at} headingLevel={3} />
      <p className="govuk-body">
        {/* Nobody who is stuck looks for it in the footer alone (UKHomeOffice/design-system issue 104). */}
        <a className="govuk-link" href={link('get-support')}>
          {words.links.findHelp}
        </a>
      </p>
    </section>
  )
}

/** Advice from someone who is not us, where a person was stopped. It comes after the ways to reach us. */
export function Advice({ children }: { children: string }): ReactElement {
  const { directory, at } = useFrame()
  return (
    <GetAdvice directory={directory} at={at}>
      {children}
    </GetAdvice>
  )
}
