import { type ContactChannel, hoursLines, openingStatus, openingStatusWords } from '@handrail/support'
import type { ReactElement } from 'react'
import { OurWords } from '../../foundations/our-words.js'
import { spoken } from '../../foundations/spoken.js'

interface OpenNowProps {
  hours: NonNullable<ContactChannel['hours']>
  now: Date
  language: string
}

/**
 * Whether someone is there now, and when that changes. On paper "Open now" is not true for long, so the usual hours stand
 * there instead.
 */
export function OpenNow({ hours, now, language }: OpenNowProps): ReactElement {
  return (
    <span className="handrail-open-now" data-usual-hours={hoursLines(hours, spoken(language)).join('. ')}>
      <span className="handrail-open-now__status">
        <OurWords language={language}>{openingStatusWords(openingStatus(hours, now), spoken(language))}</OurWords>
      </span>
    </span>
  )
}
