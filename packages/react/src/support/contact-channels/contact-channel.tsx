import {
  callCost,
  callCostWords,
  channelName,
  type ContactChannel as Channel,
  type LanguageTag,
  responseTimeWords,
} from '@handrail/support'
import { Fragment, type ReactElement, type ReactNode } from 'react'
import { spoken, spokenWords } from '../../foundations/spoken.js'
import { OpeningHours } from '../opening-hours/index.js'
import { OurWords } from '../../foundations/our-words.js'
import { fill } from '../../foundations/words.js'
import { contactLinks } from './contact-link.js'
import { cy, en } from './contact-channels.strings.js'
import { DirectoryText, warningOf, WhyNot } from './directory-text.js'
import { languageNames } from './language-names.js'

interface ContactChannelProps {
  channel: Channel
  at: Date
  headingLevel: 2 | 3 | 4
  /** The language of the page. */
  language: string
  /** What every channel speaks unless it says otherwise. */
  serviceLanguages: readonly LanguageTag[]
  /** Everyone who reads this is in a nation it is for. */
  nationIsKnown: boolean
  /** What else there is to say of it, after its description. Left out while nobody can use it. */
  children?: ReactNode
}

/** One way to get help: its name, who it is for, and how to use it or why nobody can. */
export function ContactChannel(props: ContactChannelProps): ReactElement {
  const { channel, headingLevel, language, nationIsKnown } = props
  const words = spokenWords(en, cy, language)
  const Heading = `h${headingLevel}` as const
  const name = channelName(channel, spoken(language))
  const nations = nationIsKnown ? [] : (channel.nations ?? [])
  return (
    <div className="handrail-contact-channels__channel">
      <Heading className={headingLevel === 2 ? 'govuk-heading-m' : 'govuk-heading-s'}>
        <OurWords language={language}>{channel.urgent ? fill(words.urgent, { name }) : name}</OurWords>
      </Heading>
      {nations.length > 0 && (
        <Line language={language}>
          {words.onlyIn} {nations.map((nation) => words.nations[nation]).join(', ')}
        </Line>
      )}
      {channel.availability === 'available' ? (
        <HowToUse {...props} />
      ) : (
        <p className="govuk-body">
          <WhyNot channel={channel} language={language} />
        </p>
      )}
    </div>
  )
}

function HowToUse({ channel, at, language, serviceLanguages, children }: ContactChannelProps): ReactElement {
  const { kind, description, address, hours, telephone, responseTime, languages, interpreter, costsMoreBecause } =
    channel
  const words = spokenWords(en, cy, language)
  const warning = warningOf(channel, language)
  return (
    <>
      {description && (
        <p className="govuk-body">
          <DirectoryText text={description} language={language} />
        </p>
      )}
      {kind === 'relay' && <Line language={language}>{words.relay}</Line>}
      {children}
      {address && <Address lines={address} language={language} />}
      {contactLinks(channel, language).map((link) => (
        <p key={link.key} className="govuk-body">
          {link}
        </p>
      ))}
      {hours && <OpeningHours hours={hours} at={at} language={language} />}
      {telephone && isCalled(channel) && ['free', 'higher-rate'].includes(callCost(telephone)) && (
        <Line language={language}>{callCostWords(telephone, spoken(language))}</Line>
      )}
      {costsMoreBecause && (
        <p className="govuk-body">
          <DirectoryText text={costsMoreBecause} language={language} />
        </p>
      )}
      {responseTime && <Line language={language}>{responseTimeWords(responseTime, spoken(language))}</Line>}
      {/* To say the languages of the whole service at every channel is talk. To say others is news. The name of
          video relay has its language in it. */}
      {kind !== 'bsl-video-relay' && languages.join() !== serviceLanguages.join() && (
        <p className="govuk-body">
          <OurWords language={language}>{words.languages}</OurWords> {languageNames(languages)}
        </p>
      )}
      {interpreter === 'on-request' && <Line language={language}>{words.interpreter}</Line>}
      {warning && <p className="govuk-body">{warning}</p>}
    </>
  )
}

/** Whether people call its number. A text message has a price of its own. */
export const isCalled = ({ kind, availability, telephone }: Channel): boolean =>
  availability === 'available' && kind !== 'sms' && telephone !== undefined

function Line({ language, children }: { language: string; children: ReactNode }): ReactElement {
  return (
    <p className="govuk-body">
      <OurWords language={language}>{children}</OurWords>
    </p>
  )
}

/** An address keeps its lines, as people copy it onto an envelope. */
export function Address({ lines, language }: { lines: readonly string[]; language: string }): ReactElement {
  return (
    <p className="govuk-body">
      {lines.map((line, index) => (
        <Fragment key={index}>
          {index > 0 && <br />}
          <OurWords language={language}>{line}</OurWords>
        </Fragment>
      ))}
    </p>
  )
}
