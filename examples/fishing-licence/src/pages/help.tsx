import { ContactChannels, HelpWithQuestion } from '@handrail/react'
import type { ReactElement } from 'react'
import { useFrame } from './frame.js'

/** How to get help, beside every question. */
export function Help({ children }: { children: string }): ReactElement {
  const { directory, at, link } = useFrame()
  return (
    <HelpWithQuestion directory={directory} at={at} href={link('get-support')}>
      {children}
    </HelpWithQuestion>
  )
}

/** Every way to get help, where something is done or went wrong. In the same order as everywhere. */
export function AllHelp({ heading }: { heading: string }): ReactElement {
  const { directory, at } = useFrame()
  return (
    <section aria-labelledby="all-help">
      <h2 className="govuk-heading-l" id="all-help">
        {heading}
      </h2>
      <ContactChannels directory={directory} at={at} headingLevel={3} />
    </section>
  )
}
