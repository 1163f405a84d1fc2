import {
  type ContactChannel,
  openingStatus,
  openingStatusWords,
  type Place,
  type SupportDirectory,
  textIn,
} from '@handrail/support'
import { Fragment, type ReactElement } from 'react'
import { OurWords } from '../../foundations/our-words.js'
import { spoken, spokenWords } from '../../foundations/spoken.js'
import { fill } from '../../foundations/words.js'
import { ContactLink } from '../../support/contact-channels/contact-link.js'
import { cy as channelsCy, en as channelsEn } from '../../support/contact-channels/contact-channels.strings.js'
import { DirectoryText, WhyNot } from '../../support/contact-channels/directory-text.js'
import { languageNames } from '../../support/contact-channels/language-names.js'
import { cy, en } from './get-advice.strings.js'

interface AdvicePlaceProps {
  place: Place
  directory: SupportDirectory
  now: Date
  /** The language of the page. */
  language: string
}

/** A place where advice is given: where it is, whether people may just go, and how to make an appointment. */
export function AdvicePlace({ place, directory, now, language }: AdvicePlaceProps): ReactElement {
  const { name, availability = 'available' } = place
  return (
    <>
      <p className="govuk-body">
        <span className="govuk-!-font-weight-bold">
          <DirectoryText text={name} language={language} />
        </span>
        {availability === 'available' &&
          [...place.address, place.postcode].map((line, index) => (
            <Fragment key={index}>
              <br />
              <OurWords language={language}>{line}</OurWords>
            </Fragment>
          ))}
      </p>
      {availability === 'available' ? (
        <HowToGo place={place} directory={directory} now={now} language={language} />
      ) : (
        <p className="govuk-body">
          <WhyNot channel={place} language={language} />
        </p>
      )}
    </>
  )
}

function HowToGo({ place, directory, now, language }: AdvicePlaceProps): ReactElement {
  const { appointment, telephone, url, bring = [], directions, languages } = place
  const words = spokenWords(en, cy, language)
  const hours = directory.hours?.find(({ id }) => id === place.hours)
  const say = (said: string): ReactElement => <OurWords language={language}>{said}</OurWords>
  return (
    <>
      {hours && <p className="govuk-body">{say(openingStatusWords(openingStatus(hours, now), spoken(language)))}</p>}
      <p className="govuk-body">{say(words.appointment[appointment])}</p>
      {url && (
        <p className="govuk-body">
          <a className="govuk-link" href={url}>
            {say(fill(words.makeAppointment, { place: textIn(place.name, language) }))}
          </a>
        </p>
      )}
      {telephone && (
        <p className="govuk-body">
          <span className="govuk-!-font-weight-bold">{say(words.phone)}</span>{' '}
          <ContactLink channel={numberOf(place.id, telephone)} language={language} />
        </p>
      )}
      {languages && languages.join() !== directory.languages.join() && (
        <p className="govuk-body">
          {say(spokenWords(channelsEn, channelsCy, language).languages)} {languageNames(languages)}
        </p>
      )}
      {bring.length === 1 && (
        <p className="govuk-body">{say(fill(words.bringOne, { thing: textIn(bring[0]!, language) }))}</p>
      )}
      {bring.length > 1 && (
        <>
          <p className="govuk-body">{say(words.bring)}</p>
          <ul className="govuk-list govuk-list--bullet">
            {bring.map((thing, index) => (
              <li key={index}>
                <DirectoryText text={thing} language={language} />
              </li>
            ))}
          </ul>
        </>
      )}
      {directions && (
        <p className="govuk-body">
          <DirectoryText text={directions} language={language} />
        </p>
      )}
    </>
  )
}

/** The number of a place, as a link that calls it. */
export const numberOf = (id: string, telephone: string): ContactChannel => ({
  id,
  kind: 'phone',
  availability: 'available',
  telephone,
  languages: [],
})
