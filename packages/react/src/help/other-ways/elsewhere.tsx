import { type OfferElsewhere, type Place, phoneHref, phoneNumberWords } from '@handrail/support'
import type { ReactElement } from 'react'
import { OurWords } from '../../foundations/our-words.js'
import { spokenWords } from '../../foundations/spoken.js'
import { DirectoryText, WhyNot } from '../../support/contact-channels/directory-text.js'
import { AboutOffer } from './about-offer.js'
import { Lines } from './entries.js'
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
        <span className="govuk-!-font-weight-bold">
          <DirectoryText text={offer.name} language={language} />
          <OurWords language={language}>:</OurWords>
        </span>{' '}
        <WhyNot channel={offer} language={language} />
      </>
    )
  }
  return (
    <>
      <AboutOffer offer={offer} language={language} nationIsKnown={nationIsKnown} />
      <Places places={places} language={language} />
    </>
  )
}

function Places({ places, language }: { places: readonly Place[]; language: string }): ReactElement | null {
  if (places.length === 0) return null
  if (places.length > FEW) {
    return (
      <>
        <br />
        <OurWords language={language}>{spokenWords(en, cy, language).manyPlaces}</OurWords>
      </>
    )
  }
  const lines = places.map((place) => <PlaceLine key={place.id} place={place} language={language} />)
  if (lines.length === 1) {
    return (
      <>
        <br />
        {lines}
      </>
    )
  }
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
