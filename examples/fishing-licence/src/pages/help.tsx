import { ContactChannels, HelpWithQuestion } from '@handrail/react'
import type { ReactElement } from 'react'
import { useFrame } from './frame.js'

interface HelpProps {
  /** Whether it helps with one question, or with the whole form. */
  about?: 'question' | 'form'
  children: string
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
export function AllHelp({ heading, children }: { heading: string; children?: string }): ReactElement {
  const { directory, at } = useFrame()
  return (
    <section aria-labelledby="all-help">
      <h2 className="govuk-heading-l govuk-!-margin-top-8" id="all-help">
        {heading}
      </h2>
      {children && <p className="govuk-body">{children}</p>}
      <ContactChannels directory={directory} at={at} headingLevel={3} />
    </section>
  )
}
