import {
  appointmentWords,
  barrierWords,
  type ContactChannel,
  notLegalAdviceWords,
  type Place,
  type SupportDirectory,
  type SupportMatch,
  type SupportMatches,
} from '@handrail/support'
import type { ReactElement, ReactNode } from 'react'
import { OurWords } from '../../foundations/our-words.js'
import { spoken, spokenWords } from '../../foundations/spoken.js'
import { fill } from '../../foundations/words.js'
import { ChannelLines, firstChannels } from '../contact-channels/channel-lines.js'
import { DirectoryText, WhyNot } from '../contact-channels/directory-text.js'
import { languageName } from '../contact-channels/language-names.js'
import { cy, en } from './get-support.strings.js'
import { offerFacts } from './offer-facts.js'

interface FoundProps {
  found: SupportMatches
  directory: SupportDirectory
  now: Date
  helpLanguage?: string
  placesHref?: string
  headingLevel: 3 | 4
  language: string
}

/** The help that fits, what cannot be had, and the ways to reach someone whatever was chosen. */
export function Found({
  found,
  directory,
  now,
  helpLanguage,
  placesHref,
  headingLevel,
  language,
}: FoundProps): ReactElement {
  const words = spokenWords(en, cy, language)
  const Heading = `h${headingLevel}` as const
  const heading = (text: ReactNode): ReactElement => <Heading className="govuk-heading-s">{text}</Heading>
  const said = (text: string): ReactElement => <OurWords language={language}>{text}</OurWords>
  return (
    <>
      {found.matches.map((match) => (
        <div key={match.offer.id} className="handrail-get-support__offer">
          {heading(<DirectoryText text={match.offer.name} language={language} />)}
          <Offer match={match} now={now} helpLanguage={helpLanguage} placesHref={placesHref} language={language} />
        </div>
      ))}
      {found.notOffered.length > 0 && (
        <>
          {heading(said(words.notOffered))}
          {found.notOffered.map((offer) => (
            <p key={offer.id} className="govuk-body">
              <span className="govuk-!-font-weight-bold">
                <DirectoryText text={offer.name} language={language} />:
              </span>{' '}
              <WhyNot channel={offer} language={language} />
            </p>
          ))}
        </>
      )}
      {heading(said(words.next))}
      {found.unmet.length > 0 && (
        <Said
          leadIn={words.unmet}
          things={found.unmet.map((need) => barrierWords(need, spoken(language)))}
          {...{ language }}
        />
      )}
      <p className="govuk-body">{said(words.nextText)}</p>
      <ChannelLines channels={nextChannels(found, directory)} now={now} language={language} />
    </>
  )
}

/** Those beside every question, if they can help here. Else the first of those that can: a long list helps nobody choose. */
function nextChannels({ nextStep }: SupportMatches, directory: SupportDirectory): ContactChannel[] {
  const usual = new Set(firstChannels(directory).map(({ id }) => id))
  const here = nextStep.filter(({ id }) => usual.has(id))
  return here.length > 0 ? here : nextStep.slice(0, 3)
}

interface OfferProps {
  match: SupportMatch
  now: Date
  helpLanguage?: string
  placesHref?: string
  language: string
}

function Offer({ match, now, helpLanguage, placesHref, language }: OfferProps): ReactElement {
  const { offer, needs, channels, places } = match
  const words = spokenWords(en, cy, language)
  return (
    <>
      {needs.length > 0 && (
        <Said
          leadIn={words.because}
          things={needs.map((need) => barrierWords(need, spoken(language)))}
          language={language}
        />
      )}
      {offer.description && (
        <p className="govuk-body">
          <DirectoryText text={offer.description} language={language} />
        </p>
      )}
      <p className="govuk-body">
        <OurWords language={language}>{offerFacts(offer, language).join(' ')}</OurWords>
      </p>
      {offer.eligibility && (
        <p className="govuk-body">
          <DirectoryText text={offer.eligibility} language={language} />
        </p>
      )}
      {offer.kinds.includes('legal-signpost') && (
        <p className="govuk-body">
          <OurWords language={language}>{`${notLegalAdviceWords(spoken(language))} ${words.legal}`}</OurWords>
        </p>
      )}
      {match.language && match.language !== 'spoken' && helpLanguage && (
        <p className="govuk-body">
          <OurWords language={language}>
            {fill(words.languages[match.language], { language: languageName(helpLanguage) })}
          </OurWords>
        </p>
      )}
      <ChannelLines channels={channels} now={now} language={language} />
      <PlaceLines places={places} language={language} />
      {places.length > 0 && placesHref && (
        <p className="govuk-body">
          <a className="govuk-link" href={placesHref}>
            <OurWords language={language}>{words.places}</OurWords>
          </a>
        </p>
      )}
    </>
  )
}

/** Places in as few words as will do. Those that are closed say why. */
function PlaceLines({ places, language }: { places: readonly Place[]; language: string }): ReactElement | null {
  const lines = places.map((place) => <PlaceLine key={place.id} place={place} language={language} />)
  if (lines.length < 2) return lines.length > 0 ? <p className="govuk-body">{lines}</p> : null
  return (
    <ul className="govuk-list">
      {lines.map((line) => (
        <li key={line.key}>{line}</li>
      ))}
    </ul>
  )
}

function PlaceLine({ place, language }: { place: Place; language: string }): ReactElement {
  const { name, availability = 'available', address, postcode } = place
  const bold = (
    <span className="govuk-!-font-weight-bold">
      <DirectoryText text={name} language={language} />:
    </span>
  )
  if (availability !== 'available')
    return (
      <>
        {bold} <WhyNot channel={place} language={language} />
      </>
    )
  return (
    <>
      {bold} <OurWords language={language}>{[...address, postcode].join(', ')}</OurWords>
      <br />
      <OurWords language={language}>{appointmentWords(place, spoken(language))}</OurWords>
    </>
  )
}

/** One thing follows its lead-in. Only several are a list. */
function Said({
  leadIn,
  things,
  language,
}: {
  leadIn: string
  things: readonly string[]
  language: string
}): ReactElement {
  const said = (text: string): ReactElement => <OurWords language={language}>{text}</OurWords>
  if (things.length === 1) return <p className="govuk-body">{said(`${leadIn} “${things[0]!}”.`)}</p>
  return (
    <>
      <p className="govuk-body handrail-get-support__lead-in">{said(leadIn)}</p>
      <ul className="govuk-list govuk-list--bullet">
        {things.map((thing) => (
          <li key={thing}>{said(thing)}</li>
        ))}
      </ul>
    </>
  )
}
