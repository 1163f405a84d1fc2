import { type Place, phoneHref, phoneNumberWords, type SupportOffer } from '@handrail/support'
import type { ReactElement } from 'react'
import { OurWords } from '../../foundations/our-words.js'
import { spokenWords } from '../../foundations/spoken.js'
import { DirectoryText, WhyNot } from '../../support/contact-channels/directory-text.js'
import { DoneForYou } from './done-for-you.js'
import { cy, en } from './other-ways.strings.js'
import { isAvailable } from './ways.js'

/** More than this, and nobody reads a list of places to its end. */
const FEW = 3

interface OfferElsewhereProps {
  offer: SupportOffer
  /** Where they do it. */
  places: readonly Place[]
  headingLevel: 2 | 3 | 4
  language: string
  nationIsKnown: boolean
}

/** Someone who does it for people at places of their own, or would, and why not at the moment. */
export function OfferElsewhere(props: OfferElsewhereProps): ReactElement {
  const { offer, places, headingLevel, language, nationIsKnown } = props
  const Heading = `h${headingLevel}` as const
  return (
    <div className="handrail-contact-channels__channel">
      <Heading className={headingLevel === 2 ? 'govuk-heading-m' : 'govuk-heading-s'}>
        <DirectoryText text={offer.name} language={language} />
      </Heading>
      {isAvailable(offer) ? (
        <>
          <DoneForYou offers={[offer]} language={language} nationIsKnown={nationIsKnown} />
          <Places places={places} language={language} />
        </>
      ) : (
        <p className="govuk-body">
          <WhyNot channel={offer} language={language} />
        </p>
      )}
    </div>
  )
}

function Places({ places, language }: { places: readonly Place[]; language: string }): ReactElement | null {
  if (places.length === 0) return null
  if (places.length > FEW)
    return (
      <p className="govuk-body">
        <OurWords language={language}>{spokenWords(en, cy, language).manyPlaces}</OurWords>
      </p>
    )
  const lines = places.map((place) => <PlaceLine key={place.id} place={place} language={language} />)
  if (lines.length === 1) return <p className="govuk-body">{lines}</p>
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
  const { name, address, postcode, telephone, appointment } = place
  return (
    <>
      <span className="handrail-other-ways__name">
        <DirectoryText text={name} language={language} />
      </span>
      <br />
      {isAvailable(place) ? (
        <>
          <OurWords language={language}>{[...address, postcode].join(', ')}</OurWords>
          {telephone && (
            <>
              <br />
              {/* A number is read from left to right in every script. */}
              <a className="govuk-link handrail-phone-number" href={phoneHref(telephone)} dir="ltr">
                {phoneNumberWords(telephone)}
              </a>
            </>
          )}
          {appointment === 'needed' && (
            <>
              <br />
              <OurWords language={language}>{spokenWords(en, cy, language).appointment}</OurWords>
            </>
          )}
        </>
      ) : (
        <WhyNot channel={place} language={language} />
      )}
    </>
  )
}
