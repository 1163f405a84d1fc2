import { channelName, channelsInOrder, type ContactChannel, type SupportDirectory } from '@handrail/support'
import type { ReactElement } from 'react'
import { OurWords } from '../../foundations/our-words.js'
import { spoken } from '../../foundations/spoken.js'
import { contactLinks } from './contact-link.js'
import { warningOf, WhyNot } from './directory-text.js'
import { OpenNow } from './open-now.js'

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

/** Those beside every question. Else the first 2 that can be used: someone who is stuck is not sent away to look for one. */
export function firstChannels(directory: SupportDirectory): ContactChannel[] {
  const beside = channelsInOrder(directory, { on: 'question' })
  if (beside.length > 0) return beside
  return channelsInOrder(directory)
    .filter(({ availability }) => availability === 'available')
    .slice(0, 2)
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
          <OpenNow hours={hours} now={now} language={language} />
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
