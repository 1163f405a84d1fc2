import { channelName, type ContactChannel, openingStatus, openingStatusWords } from '@handrail/support'
import type { ReactElement } from 'react'
import { OurWords } from '../../foundations/our-words.js'
import { spoken } from '../../foundations/spoken.js'
import { contactLinks } from '../../support/contact-channels/contact-link.js'
import { warningOf, WhyNot } from '../../support/contact-channels/directory-text.js'

interface ChannelLinesProps {
  /** From `channelsInOrder`. */
  channels: readonly ContactChannel[]
  now: Date
  language: string
}

/**
 * Channels in as few words as will do, in the order they are given. Only several are a list: a list of one is talk that
 * helps nobody, and an empty one is an error.
 */
export function ChannelLines({ channels, now, language }: ChannelLinesProps): ReactElement | null {
  const lines = channels.map((channel) => (
    <ChannelLine key={channel.id} channel={channel} now={now} language={language} />
  ))
  if (lines.length < 2) return lines.length > 0 ? <p className="govuk-body">{lines}</p> : null
  return (
    <ul className="govuk-list">
      {lines.map((line) => (
        <li key={line.key}>{line}</li>
      ))}
    </ul>
  )
}

interface ChannelLineProps {
  channel: ContactChannel
  now: Date
  language: string
}

/** A channel in as few words as will do: its name, the first way to reach it, and whether anyone is there now. */
function ChannelLine({ channel, now, language }: ChannelLineProps): ReactElement {
  const { availability, address, hours } = channel
  const name = (
    <span className="govuk-!-font-weight-bold">
      <OurWords language={language}>{channelName(channel, spoken(language))}:</OurWords>
    </span>
  )
  if (availability !== 'available') {
    return (
      <>
        {name} <WhyNot channel={channel} language={language} />
      </>
    )
  }
  const warning = warningOf(channel, language)
  return (
    <>
      {name} {contactLinks(channel, language)[0] ?? <OurWords language={language}>{address?.join(', ')}</OurWords>}
      {hours && (
        <>
          <br />
          <OurWords language={language}>{openingStatusWords(openingStatus(hours, now), spoken(language))}</OurWords>
        </>
      )}
      {warning && (
        <>
          <br />
          {warning}
        </>
      )}
    </>
  )
}
