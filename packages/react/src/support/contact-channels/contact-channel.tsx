import {
  callCost,
  channelName,
  type ContactChannel as Channel,
  responseTimeWords,
  textIn,
} from '@handrail/support'
import type { ReactElement } from 'react'
import { spoken } from '../../foundations/spoken.js'
import { wordsIn } from '../../foundations/words.js'
import { OpeningHours } from '../opening-hours/index.js'
import { ContactLink } from './contact-link.js'
import { strings } from './contact-channels.strings.js'
import { languageNames } from './language-names.js'

interface ContactChannelProps {
  channel: Channel
  at: Date | string
  headingLevel: 2 | 3 | 4
  language: string
}

/** One way to get help: its name, how to reach it, when it is open and what to know. */
export function ContactChannel({ channel, at, headingLevel, language }: ContactChannelProps): ReactElement {
  const words = wordsIn(strings, language)
  const Heading = `h${headingLevel}` as const
  const heading = <Heading className="govuk-heading-m">{channelName(channel, spoken(language))}</Heading>
  if (channel.availability !== 'available') {
    return (
      <div className="handrail-contact-channels__channel">
        {heading}
        <p className="govuk-body">
          {channel.availability === 'suspended' ? words.suspended : words.notOffered}
          {channel.because && ` ${textIn(channel.because, language)}`}
        </p>
      </div>
    )
  }
  const warning = channel.warning ? textIn(channel.warning, language) : channel.kind === 'social' && words.socialWarning
  return (
    <div className="handrail-contact-channels__channel">
      {heading}
      {channel.description && <p className="govuk-body">{textIn(channel.description, language)}</p>}
      {channel.kind === 'relay' && <p className="govuk-body">{words.relay}</p>}
      {channel.address && <Address lines={channel.address} />}
      <ContactLink channel={channel} language={language} />
      {channel.hours && <OpeningHours hours={channel.hours} at={at} language={language} />}
      {channel.telephone && callCost(channel.telephone) === 'free' && <p className="govuk-body">{words.freeCall}</p>}
      {channel.responseTime && <p className="govuk-body">{responseTimeWords(channel.responseTime, spoken(language))}</p>}
      <p className="govuk-body">
        {words.languages} {languageNames(channel.languages)}
      </p>
      {channel.interpreter === 'on-request' && <p className="govuk-body">{words.interpreter}</p>}
      {warning && <p className="govuk-body">{warning}</p>}
    </div>
  )
}

function Address({ lines }: { lines: readonly string[] }): ReactElement {
  return (
    <address className="govuk-body handrail-contact-channels__address">
      {lines.map((line, index) => (
        <span key={index}>{line}</span>
      ))}
    </address>
  )
}
