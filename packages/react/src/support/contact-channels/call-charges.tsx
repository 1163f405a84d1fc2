import type { ReactElement } from 'react'
import { OurWords } from '../../foundations/our-words.js'
import { spokenWords } from '../../foundations/spoken.js'
import { cy, en } from './contact-channels.strings.js'

const CALL_CHARGES = 'https://www.gov.uk/call-charges'

/** The link to what calls cost, after numbers that are not free. */
export function CallCharges({ language }: { language: string }): ReactElement {
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={CALL_CHARGES}>
        <OurWords language={language}>{spokenWords(en, cy, language).callCharges}</OurWords>
      </a>
    </p>
  )
}
