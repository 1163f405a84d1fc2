import { channelName, channelsInOrder, type ContactChannel, type SupportDirectory } from '@handrail/support'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { type InterfaceLanguage, useTag } from '../../foundations/language.js'
import { OurWords } from '../../foundations/our-words.js'
import { spoken, spokenWords } from '../../foundations/spoken.js'
import { fill } from '../../foundations/words.js'
import { ChannelLines } from '../contact-channels/channel-lines.js'
import { OpenNow } from '../contact-channels/open-now.js'
import { ContactLink } from '../contact-channels/contact-link.js'
import { WhyNot } from '../contact-channels/directory-text.js'
import { instantOf } from '../opening-hours/now.js'
import { cy, en } from './relay-and-sign-language.strings.js'

/** Props of {@link RelayAndSignLanguage}: any attribute of `<section>`, and these. */
export interface RelayAndSignLanguageProps extends Omit<ComponentProps<'section'>, 'children'> {
  /** The support directory, checked by `loadDirectory` or `parseDirectory`. */
  directory: SupportDirectory
  /** Now: a `Date`, or text with a time zone such as `2026-11-23T09:30:00Z`. */
  at: Date | string
  /**
   * A video in British Sign Language that says how to get help. Some people who sign read little English, so words and a link
   * alone do not reach them. Give it captions, and no sound that starts by itself.
   */
  video?: ReactNode
  /** The level of its heading. Those below it are one more. 2 unless set. */
  headingLevel?: 2 | 3
  /** The language it speaks. */
  language?: string | InterfaceLanguage
}

/** Ways to write to someone who is there to answer. */
const written: readonly string[] = ['textphone', 'sms', 'webchat', 'email', 'contact-form']

/**
 * How to get help without hearing or speaking: Relay UK for each phone line, British Sign Language, and the ways to write.
 * What is not offered says so. The numbers of Relay UK are made from the phone numbers, so they cannot differ.
 *
 * @throws RangeError when `at` is not a date and time
 *
 * govuk-design-system-backlog issue 245. EN 301 549 clause 12.2. WCAG 3.2.6 Consistent Help.
 */
export function RelayAndSignLanguage({
  directory,
  at,
  video,
  headingLevel = 2,
  language,
  className,
  id = 'relay-and-sign-language',
  ...rest
}: RelayAndSignLanguageProps): ReactElement {
  const tag = useTag(language)
  const words = spokenWords(en, cy, tag)
  const now = instantOf(at, 'RelayAndSignLanguage')
  const channels = channelsInOrder(directory)
  const Heading = `h${headingLevel}` as const
  const Lower = headingLevel === 2 ? 'h3' : 'h4'
  const heading = (text: string): ReactElement => (
    <Lower className="govuk-heading-s">
      <OurWords language={tag}>{text}</OurWords>
    </Lower>
  )
  const inWriting = channels.filter(({ kind, availability }) => written.includes(kind) && availability === 'available')
  return (
    <section
      className={classNames('handrail-relay-and-sign-language', className)}
      id={id}
      aria-labelledby={`${id}-heading`}
      {...rest}
    >
      <Heading className="govuk-heading-m" id={`${id}-heading`}>
        <OurWords language={tag}>{words.heading}</OurWords>
      </Heading>
      {video}
      {heading(words.relay)}
      <Relay
        channels={channels.filter(({ kind }) => kind === 'relay')}
        directory={directory}
        now={now}
        language={tag}
      />
      {heading(words.sign)}
      <Sign channels={channels.filter(({ kind }) => kind === 'bsl-video-relay')} now={now} language={tag} />
      {inWriting.length > 0 && (
        <>
          {heading(words.written)}
          <ChannelLines channels={inWriting} now={now} language={tag} />
        </>
      )}
      <Line language={tag}>{words.time}</Line>
    </section>
  )
}

interface PartProps {
  channels: readonly ContactChannel[]
  now: Date
  language: string
}

function Relay({ channels, directory, now, language }: PartProps & { directory: SupportDirectory }): ReactElement {
  const words = spokenWords(en, cy, language)
  const usable = channels.filter(({ availability }) => availability === 'available')
  if (usable.length === 0) return <WhyNone channels={channels} none={words.noRelay} language={language} />
  const lineOf = ({ relayOf }: ContactChannel): string => {
    const phone = directory.channels.find(({ id }) => id === relayOf)
    return phone ? channelName(phone, spoken(language)) : ''
  }
  return (
    <>
      <Line language={language}>{words.relayFor}</Line>
      {usable.map((channel) => (
        <p key={channel.id} className="govuk-body">
          <OurWords language={language}>{fill(words.relayNumber, { name: lineOf(channel) })}</OurWords>{' '}
          <ContactLink channel={channel} language={language} />
          <Status channel={channel} now={now} language={language} />
        </p>
      ))}
      <Steps steps={words.relayHow} language={language} />
    </>
  )
}

function Sign({ channels, now, language }: PartProps): ReactElement {
  const words = spokenWords(en, cy, language)
  const usable = channels.filter(({ availability }) => availability === 'available')
  if (usable.length === 0) return <WhyNone channels={channels} none={words.noSign} language={language} />
  return (
    <>
      <Steps steps={words.signHow} language={language} />
      {usable.map((channel) => (
        <p key={channel.id} className="govuk-body">
          <ContactLink channel={channel} language={language} />
          <Status channel={channel} now={now} language={language} />
        </p>
      ))}
    </>
  )
}

/** The directory says why. If it says nothing at all, we say so plainly: silence would send people looking. */
function WhyNone({
  channels: [channel],
  none,
  language,
}: {
  channels: readonly ContactChannel[]
  none: string
  language: string
}): ReactElement {
  if (!channel) return <Line language={language}>{none}</Line>
  return (
    <p className="govuk-body">
      <WhyNot channel={channel} language={language} />
    </p>
  )
}

function Status({
  channel,
  now,
  language,
}: {
  channel: ContactChannel
  now: Date
  language: string
}): ReactElement | null {
  if (!channel.hours) return null
  return (
    <>
      <br />
      <OpenNow hours={channel.hours} now={now} language={language} />
    </>
  )
}

function Line({ language, children }: { language: string; children: string }): ReactElement {
  return (
    <p className="govuk-body">
      <OurWords language={language}>{children}</OurWords>
    </p>
  )
}

function Steps({ steps, language }: { steps: readonly string[]; language: string }): ReactElement {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {steps.map((step) => (
        <li key={step}>
          <OurWords language={language}>{step}</OurWords>
        </li>
      ))}
    </ul>
  )
}
