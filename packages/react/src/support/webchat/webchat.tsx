import {
  channelName,
  channelsInOrder,
  type ContactChannel,
  openingStatus,
  openingStatusWords,
  type SupportDirectory,
  type WebchatStatus,
} from '@handrail/support'
import type { ComponentProps, ReactElement } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { type InterfaceLanguage, useTag } from '../../foundations/language.js'
import { OurWords } from '../../foundations/our-words.js'
import { plural } from '../../foundations/plural.js'
import { spoken, spokenWords } from '../../foundations/spoken.js'
import { ChannelLines } from '../contact-channels/channel-lines.js'
import { WhyNot } from '../contact-channels/directory-text.js'
import { instantOf } from '../opening-hours/now.js'
import { cy, en } from './webchat.strings.js'

/** Props of {@link Webchat}: any attribute of `<section>`, and these. */
export interface WebchatProps extends Omit<ComponentProps<'section'>, 'children'> {
  /** The support directory, checked by `loadDirectory` or `parseDirectory`. It has a channel of the kind `webchat`. */
  directory: SupportDirectory
  /** What `webchatStatus` of @handrail/support found. `unknown` unless set. */
  status?: WebchatStatus
  /** Now: a `Date`, or text with a time zone such as `2026-11-23T09:30:00Z`. */
  at: Date | string
  /** The id of the channel, if the directory has several webchats. */
  channel?: string
  /** The level of its heading. 2 unless set. */
  headingLevel?: 2 | 3 | 4
  /** The language it speaks. */
  language?: string | InterfaceLanguage
}

/**
 * Says whether an adviser is there to chat, how long people may wait, and what to use instead. The webchat itself is a
 * product that the service bought: this leads to its page. It brings no script, and nothing floats over the page.
 *
 * @throws RangeError when `at` is not a date and time, and Error when the directory has no webchat
 *
 * govuk-design-system-backlog issue 108: buy webchat, do not build it. WCAG 3.2.6 Consistent Help.
 */
export function Webchat({
  directory,
  status = { state: 'unknown' },
  at,
  channel: id,
  headingLevel = 2,
  language,
  className,
  ...rest
}: WebchatProps): ReactElement {
  const tag = useTag(language)
  const now = instantOf(at, 'Webchat')
  const all = channelsInOrder(directory)
  const channel = all.find((each) => each.kind === 'webchat' && (id === undefined || each.id === id))
  if (!channel)
    throw new Error('Webchat was given a directory that has no webchat. Add a channel of the kind "webchat".')
  const Heading = `h${headingLevel}` as const
  const heading = `${channel.id}-heading`
  const isOpen = channel.availability === 'available' && status.state === 'open'
  const others = all.filter((each) => each.kind !== 'webchat' && each.availability === 'available').slice(0, 2)
  return (
    <section className={classNames('handrail-webchat', className)} aria-labelledby={heading} {...rest}>
      <Heading className={headingLevel === 2 ? 'govuk-heading-m' : 'govuk-heading-s'} id={heading}>
        <OurWords language={tag}>{channelName(channel, spoken(tag))}</OurWords>
      </Heading>
      <State channel={channel} status={status} now={now} language={tag} />
      {!isOpen && others.length > 0 && (
        <>
          <p className="govuk-body">
            <OurWords language={tag}>{spokenWords(en, cy, tag).instead}</OurWords>
          </p>
          <ChannelLines channels={others} now={now} language={tag} />
        </>
      )}
    </section>
  )
}

interface StateProps {
  channel: ContactChannel
  status: WebchatStatus
  now: Date
  language: string
}

function State({ channel, status, now, language }: StateProps): ReactElement {
  const words = spokenWords(en, cy, language)
  const said = (text: string): ReactElement => (
    <p className="govuk-body">
      <OurWords language={language}>{text}</OurWords>
    </p>
  )
  if (channel.availability !== 'available')
    return (
      <p className="govuk-body">
        <WhyNot channel={channel} language={language} />
      </p>
    )
  if (status.state === 'closed') {
    const hours = channel.hours && openingStatus(channel.hours, now)
    return said(hours && !hours.open ? `${openingStatusWords(hours, spoken(language))}.` : words.closed)
  }
  const busy = status.state === 'busy'
  const wait =
    busy && status.waitInMinutes !== undefined ? ` ${plural(words.wait, status.waitInMinutes, spoken(language))}` : ''
  return (
    <>
      {said(busy ? words.busy + wait : words[status.state])}
      <p className="govuk-body">
        {/* In a tab of its own, so that the form stays as it is while they talk (WCAG technique G201). */}
        <a className="govuk-link" href={channel.url} target="_blank" rel="noreferrer noopener">
          <OurWords language={language}>{busy ? words.startAndWait : words.start}</OurWords>
        </a>
      </p>
    </>
  )
}
