import {
  callCost,
  callCostWords,
  channelName,
  openingStatus,
  openingStatusWords,
  responseTimeWords,
  type WayWithoutWebsite,
} from '@handrail/support'
import { Fragment, type ReactElement, type ReactNode } from 'react'
import { OurWords } from '../../foundations/our-words.js'
import { spoken, spokenWords } from '../../foundations/spoken.js'
import { fill } from '../../foundations/words.js'
import { isCalled } from '../../support/contact-channels/contact-channel.js'
import { contactLinks } from '../../support/contact-channels/contact-link.js'
import { cy as channelsCy, en as channelsEn } from '../../support/contact-channels/contact-channels.strings.js'
import { DirectoryText, warningOf, WhyNot } from '../../support/contact-channels/directory-text.js'
import { Lines } from './entries.js'
import { cy, en } from './other-ways.strings.js'

interface WayLineProps {
  way: WayWithoutWebsite
  now: Date
  language: string
  /** Everyone who reads this is in a nation it is for. */
  nationIsKnown: boolean
}

/**
 * A way in as few lines as will do for someone who uses it now: how to reach it, whether anyone is there, what to ask for.
 * All its hours and languages are on the page that `OtherWays` leads to.
 */
export function WayLine({ way, now, language, nationIsKnown }: WayLineProps): ReactElement {
  const { channel } = way
  const { kind, availability, address, hours, telephone, costsMoreBecause, responseTime, urgent } = channel
  const words = spokenWords(channelsEn, channelsCy, language)
  const ours = (said: string): ReactElement => <OurWords language={language}>{said}</OurWords>
  const nations = nationIsKnown ? [] : (channel.nations ?? [])
  const title = channelName(channel, spoken(language))
  const name = (
    <span className="govuk-!-font-weight-bold">{ours(`${urgent ? fill(words.urgent, { name: title }) : title}:`)}</span>
  )
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
      {hours && ours(openingStatusWords(openingStatus(hours, now), spoken(language)))}
      {telephone &&
        isCalled(channel) &&
        ['free', 'higher-rate'].includes(callCost(telephone)) &&
        ours(callCostWords(telephone, spoken(language)))}
      {costsMoreBecause && <DirectoryText text={costsMoreBecause} language={language} />}
      {whatToAskFor(way, language)}
      {responseTime && ours(responseTimeWords(responseTime, spoken(language)))}
      {warningOf(channel, language)}
    </Lines>
  )
}

/** The names of the offers, which stand in full further down. Without any, what the directory says of the channel. */
function whatToAskFor({ channel, offers }: WayWithoutWebsite, language: string): ReactNode {
  const words = spokenWords(en, cy, language)
  const { description, kind } = channel
  if (offers.length > 0) {
    return (
      <>
        <OurWords language={language}>{words.askFor}</OurWords>{' '}
        {offers.map(({ id, name }, index) => (
          <Fragment key={id}>
            {index > 0 && ', '}
            <DirectoryText text={name} language={language} />
          </Fragment>
        ))}
      </>
    )
  }
  if (description) return <DirectoryText text={description} language={language} />
  return kind === 'paper-form' && <OurWords language={language}>{words.onPaper}</OurWords>
}
