import { callCost, type ContactChannel } from '@handrail/support'
import type { ReactElement } from 'react'
import { OurWords } from '../../foundations/our-words.js'
import { spokenWords } from '../../foundations/spoken.js'
import { isCalled } from './contact-channel.js'
import { cy, en } from './contact-channels.strings.js'

const CALL_CHARGES = 'https://www.gov.uk/call-charges'

/** Leads to what calls cost, once after all channels, if a call to any of them costs something. */
export function CallCharges({
  channels,
  language,
}: {
  channels: readonly ContactChannel[]
  language: string
}): ReactElement | null {
  const someCost = channels.some((channel) => isCalled(channel) && callCost(channel.telephone!) !== 'free')
  if (!someCost) return null
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={CALL_CHARGES}>
        <OurWords language={language}>{spokenWords(en, cy, language).callCharges}</OurWords>
      </a>
    </p>
  )
}
