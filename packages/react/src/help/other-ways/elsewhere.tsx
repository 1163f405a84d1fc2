import {
  type OfferElsewhere,
  type Place,
  phoneHref,
  phoneNumberWords,
  type SupportOffer,
  textIn,
} from '@handrail/support'
import type { ReactElement } from 'react'
import { OurWords } from '../../foundations/our-words.js'
import { spokenWords } from '../../foundations/spoken.js'
import { DirectoryText, languageOf, WhyNot } from '../../support/contact-channels/directory-text.js'
import { Sentences, whatItNeeds } from './ask-for.js'
import { Lines, Name } from './entries.js'
import { cy, en } from './other-ways.strings.js'

/** More than this, and nobody reads a list of places to its end. */
const FEW = 3

interface ElsewhereProps extends OfferElsewhere {
  language: string
  nationIsKnown: boolean
}

/** Someone who does it for people at places of their own, or would, and why not at the moment. */
export function Elsewhere({ offer, places, language, nationIsKnown }: ElsewhereProps): ReactElement {
  if (offer.availability && offer.availability !== 'available') {
    return (
      <>
        <OfferName offer={offer} language={language} /> <WhyNot channel={offer} language={language} />
      </>
    )
  }
  const needs = whatItNeeds(offer, language, nationIsKnown)
  return (
    <>
      <Lines>
        <>
          <OfferName offer={offer} language={language} />{' '}
          {offer.description && <DirectoryText text={offer.description} language={language} />}
        </>
        {needs.length > 0 && <Sentences of={needs} />}
      </Lines>
      <Places places={places} language={language} />
    </>
  )
}

/** The colon is one piece with the name, so that it stays after it on a page in another language. */
const OfferName = ({ offer: { name }, language }: { offer: SupportOffer; language: string }): ReactElement => (
  <Name>
    <OurWords language={language} wordsLanguage={languageOf(name, language)}>
      {`${textIn(name, language)}:`}
    </OurWords>
  </Name>
)

function Places({ places, language }: { places: readonly Place[]; language: string }): ReactElement | null {
  if (places.length === 0) return null
  if (places.length > FEW) {
    return (
      <div>
        <OurWords language={language}>{spokenWords(en, cy, language).manyPlaces}</OurWords>
      </div>
    )
  }
  const lines = places.map((place) => <PlaceLine key={place.id} place={place} language={language} />)
  if (lines.length === 1) return <>{lines}</>
  return (
    <ul className="govuk-list govuk-list--bullet">
      {lines.map((line) => (
        <li key={line.key}>{line}</li>
      ))}
    </ul>
  )
}

/** A place in as few words as will do: its name, then how to get there and to ask, or why not. */
function PlaceLine({ place, language }: { place: Place; language: string }): ReactElement {
  const { availability, name, address, postcode, telephone, appointment } = place
  const title = <DirectoryText text={name} language={language} />
  if (availability && availability !== 'available') {
    return (
      <Lines>
        {title}
        <WhyNot channel={place} language={language} />
      </Lines>
    )
  }
  return (
    <Lines>
      {title}
      <OurWords language={language}>{[...address, postcode].join(', ')}</OurWords>
      {/* A number is read from left to right in every script. */}
      {telephone && (
        <a className="govuk-link handrail-phone-number" href={phoneHref(telephone)} dir="ltr">
          {phoneNumberWords(telephone)}
        </a>
      )}
      {appointment === 'needed' && <OurWords language={language}>{spokenWords(en, cy, language).appointment}</OurWords>}
    </Lines>
  )
}
