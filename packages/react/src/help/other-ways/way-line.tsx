import { callCost, callCostWords, channelName, type ContactChannel, responseTimeWords } from '@handrail/support'
import type { ReactElement, ReactNode } from 'react'
import { OurWords } from '../../foundations/our-words.js'
import { spoken, spokenWords } from '../../foundations/spoken.js'
import { fill } from '../../foundations/words.js'
import { isCalled } from '../../support/contact-channels/contact-channel.js'
import { contactLinks } from '../../support/contact-channels/contact-link.js'
import { cy as channelsCy, en as channelsEn } from '../../support/contact-channels/contact-channels.strings.js'
import { DirectoryText, warningOf, WhyNot } from '../../support/contact-channels/directory-text.js'
import { OpenNow } from '../../support/contact-channels/open-now.js'
import { AskFor } from './ask-for.js'
import { Lines, Name } from './entries.js'
import type { WayInLines } from './in-lines.js'
import { cy, en } from './other-ways.strings.js'

interface WayLineProps extends WayInLines {
  now: Date
  language: string
  /** Everyone who reads this is in a nation it is for. */
  nationIsKnown: boolean
}

/**
 * A way in as few lines as will do for someone who uses it now: how to reach it, whether anyone is there, what to ask for.
 * All its hours and languages are on the page that `OtherWays` leads to.
 */
export function WayLine({ way, relay, known, now, language, nationIsKnown }: WayLineProps): ReactElement {
  const { channel, offers } = way
  const { kind, availability, address, hours, telephone, costsMoreBecause, responseTime } = channel
  const words = spokenWords(channelsEn, channelsCy, language)
  const ours = (said: string): ReactElement => <OurWords language={language}>{said}</OurWords>
  const nations = nationIsKnown ? [] : (channel.nations ?? [])
  const name = <ChannelName channel={channel} language={language} />
  const forWhom = nations.length > 0 && ours(`${words.onlyIn} ${nations.map((each) => words.nations[each]).join(', ')}`)
  if (availability !== 'available') {
    return (
      <Lines>
        <>
          {name} <WhyNot channel={channel} language={language} />
        </>
        {forWhom}
      </Lines>
    )
  }
  const links = contactLinks(channel, language)
  const [first, ...more] = address ? [ours(address.join(', ')), ...links] : links
  return (
    <Lines>
      <>
        {name} {first}
      </>
      {more}
      {forWhom}
      {kind === 'relay' && ours(words.relay)}
      {hours && <OpenNow hours={hours} now={now} language={language} />}
      {telephone &&
        isCalled(channel) &&
        ['free', 'higher-rate'].includes(callCost(telephone)) &&
        ours(callCostWords(telephone, spoken(language)))}
      {costsMoreBecause && <DirectoryText text={costsMoreBecause} language={language} />}
      {offers.length > 0 ? (
        <AskFor offers={offers} known={known} language={language} nationIsKnown={nationIsKnown} />
      ) : (
        whatItInvolves(channel, language)
      )}
      {responseTime && ours(responseTimeWords(responseTime, spoken(language)))}
      {warningOf(channel, language)}
      {relay && (
        <Lines>
          <>
            <ChannelName channel={relay} language={language} /> {contactLinks(relay, language)}
          </>
          {ours(words.relay)}
        </Lines>
      )}
    </Lines>
  )
}

function ChannelName({ channel, language }: { channel: ContactChannel; language: string }): ReactElement {
  const name = channelName(channel, spoken(language))
  const { urgent } = spokenWords(channelsEn, channelsCy, language)
  return (
    <Name>
      <OurWords language={language}>{`${channel.urgent ? fill(urgent, { name }) : name}:`}</OurWords>
    </Name>
  )
}

/** What the directory says of a channel that people ask for nothing in. */
function whatItInvolves(channel: ContactChannel, language: string): ReactNode {
  if (channel.description) return <DirectoryText text={channel.description} language={language} />
  return (
    channel.kind === 'paper-form' && <OurWords language={language}>{spokenWords(en, cy, language).onPaper}</OurWords>
  )
}
