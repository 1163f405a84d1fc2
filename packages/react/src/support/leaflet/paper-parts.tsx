import {
  appointmentWords,
  callCost,
  callCostWords,
  channelName,
  type ContactChannel,
  facilityWords,
  hoursLines,
  type Language,
  type Localised,
  phoneNumberWords,
  type Place,
  responseTimeWords,
  textIn,
} from '@handrail/support'
import { Fragment, type ReactElement, type ReactNode } from 'react'
import { Heading } from '../../content/typography/index.js'
import { breakable } from '../../foundations/breakable.js'
import { spokenWords } from '../../foundations/spoken.js'
import { fill } from '../../foundations/words.js'
import { cy as channelsCy, en as channelsEn } from '../contact-channels/contact-channels.strings.js'
import { DirectoryText, WhyNot, warningOf } from '../contact-channels/directory-text.js'
import { languageNames } from '../contact-channels/language-names.js'
import { cy as hoursCy, en as hoursEn } from '../opening-hours/opening-hours.strings.js'
import { cy, en } from './leaflet.strings.js'
import { differentDays, type PrintedFacts, writtenOut } from './paper-facts.js'

/** How much is said: all of it on a leaflet, what can be read from across a room on a poster. */
export type Detail = 'full' | 'short'

interface PartProps {
  facts: PrintedFacts
  language: Language
  detail: Detail
  headingLevel: 3 | 4
}

/** One way to get help, on paper: what it is, how to reach it, when it is open. Never "open now": paper does not know. */
export function PaperChannel({
  channel,
  facts,
  language,
  detail,
  headingLevel,
}: PartProps & { channel: ContactChannel }): ReactElement {
  const {
    kind,
    availability,
    nations = [],
    description,
    address,
    hours,
    telephone,
    responseTime,
    interpreter,
  } = channel
  const words = spokenWords(channelsEn, channelsCy, language)
  // The hours of a phone line are those of its relay number too. On paper, twice the same is half the room.
  const sameAs = hours && facts.channels.find((each) => each.hours?.id === hours.id && isThere(each))
  const saysCost = telephone && kind !== 'sms' && ['free', 'higher-rate'].includes(callCost(telephone))
  return (
    <div className="handrail-leaflet__item">
      <Heading level={headingLevel} size="s">
        {channel.urgent ? fill(words.urgent, { name: channelName(channel, language) }) : channelName(channel, language)}
      </Heading>
      {nations.length > 0 && <Line>{`${words.onlyIn} ${nations.map((each) => words.nations[each]).join(', ')}`}</Line>}
      {availability === 'available' ? (
        <>
          {kind === 'relay' && <Line>{words.relay}</Line>}
          {writtenOut(channel, facts).map((each) => (
            <WrittenOut key={each}>{each}</WrittenOut>
          ))}
          {address && <Address lines={address} />}
          {sameAs && sameAs !== channel ? (
            <Line>{fill(spokenWords(en, cy, language).sameHours, { channel: channelName(sameAs, language) })}</Line>
          ) : (
            hours && <PaperHours hours={hours} facts={facts} language={language} />
          )}
          {saysCost && <Line>{callCostWords(telephone, language)}</Line>}
          {detail === 'full' && (
            <>
              <Text text={description} language={language} />
              {responseTime && <Line>{responseTimeWords(responseTime, language)}</Line>}
            </>
          )}
          {interpreter === 'on-request' && <Line>{words.interpreter}</Line>}
          {warningOf(channel, language) && <Line>{warningOf(channel, language)}</Line>}
        </>
      ) : (
        <Line>
          <WhyNot channel={channel} language={language} />
        </Line>
      )}
    </div>
  )
}

const isThere = ({ availability }: ContactChannel): boolean => availability === 'available'

/** One place, on paper: where it is, when it is open, what is there, how to get there. */
export function PaperPlace({
  place,
  facts,
  language,
  detail,
  headingLevel,
}: PartProps & { place: Place }): ReactElement {
  const words = spokenWords(en, cy, language)
  const { name, availability = 'available', address, postcode, telephone, url, facilities = [], languages } = place
  const { directory } = facts
  const hours = directory.hours?.find(({ id }) => id === place.hours)
  return (
    <div className="handrail-leaflet__item handrail-leaflet__item--long">
      <Heading level={headingLevel} size="s">
        <DirectoryText text={name} language={language} />
      </Heading>
      {availability === 'available' ? (
        <>
          <Line>{[...address, postcode.replace(' ', '\u00A0')].join(', ')}</Line>
          {hours && <PaperHours hours={hours} facts={facts} language={language} />}
          <Line>{appointmentWords(place, language)}</Line>
          {telephone && (
            <Line>
              {words.phone} <ToCopy>{phoneNumberWords(telephone)}</ToCopy>
            </Line>
          )}
          {url && detail === 'full' && <WrittenOut>{facts.webAddress(url)}</WrittenOut>}
          {facilities.length > 0 && (
            <Line>{`${words.thereIs} ${facilities.map((each) => facilityWords(each, language)).join(', ')}`}</Line>
          )}
          {languages && languages.join() !== directory.languages.join() && (
            <Line>
              {words.speaks} {languageNames(languages)}
            </Line>
          )}
          {detail === 'full' && (
            <>
              <Things leadIn={words.bring} things={(place.bring ?? []).map((each) => textIn(each, language))} />
              <Text text={place.directions} language={language} />
            </>
          )}
        </>
      ) : (
        <Line>
          <WhyNot channel={place} language={language} />
        </Line>
      )}
    </div>
  )
}

interface PaperHoursProps extends Pick<PartProps, 'facts' | 'language'> {
  hours: NonNullable<ContactChannel['hours']>
}

function PaperHours({ hours, facts, language }: PaperHoursProps): ReactElement {
  const words = spokenWords(hoursEn, hoursCy, language)
  const days = differentDays(hours, facts, language)
  return (
    <>
      <Lines lines={hoursLines(hours, language)} />
      {days.length === 1 && <Line>{fill(words.change, { line: days[0]! })}</Line>}
      {days.length > 1 && <Things leadIn={words.changes} things={days} />}
      <Text text={hours.note} language={language} />
    </>
  )
}

/** A line of text. */
export const Line = ({ children }: { children: ReactNode }): ReactElement => <p className="govuk-body">{children}</p>

/** Text of the directory, if it is there. */
export const Text = ({ text, language }: { text: Localised | undefined; language: string }): ReactElement | null =>
  text ? (
    <Line>
      <DirectoryText text={text} language={language} />
    </Line>
  ) : null

/** A number or an address on a line of its own, big enough to be found at a glance. */
export const WrittenOut = ({ children }: { children: string }): ReactElement => (
  <p className="govuk-body handrail-leaflet__address">
    <ToCopy>{children}</ToCopy>
  </p>
)

/** A number or an address as people copy it, read from left to right. */
export const ToCopy = ({ children }: { children: string }): ReactElement => (
  <bdi className="handrail-leaflet__copy" dir="ltr">
    {breakable(children)}
  </bdi>
)

/** An address keeps its lines, as people copy it onto an envelope. */
const Address = ({ lines }: { lines: readonly string[] }): ReactElement => (
  <Line>
    {lines.map((line, index) => (
      <Fragment key={index}>
        {index > 0 && <br />}
        {line}
      </Fragment>
    ))}
  </Line>
)

/** The hours of a week. One line is a sentence, only several are a list. */
function Lines({ lines }: { lines: readonly string[] }): ReactElement {
  if (lines.length === 1) return <Line>{lines[0]}</Line>
  return (
    <ul className="govuk-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** One thing is a sentence with its lead-in. Only several are a list. */
export function Things({ leadIn, things }: { leadIn: string; things: readonly string[] }): ReactElement | null {
  if (things.length === 0) return null
  if (things.length === 1) return <Line>{`${leadIn} ${things[0]!}`}</Line>
  return (
    <>
      <p className="govuk-body handrail-leaflet__lead-in">{leadIn}</p>
      <ul className="govuk-list govuk-list--bullet">
        {things.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
    </>
  )
}
