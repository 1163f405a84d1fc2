import type { Localised, SupportOffer } from '@handrail/support'
import { Fragment, type ReactElement, type ReactNode } from 'react'
import { OurWords } from '../../foundations/our-words.js'
import { spokenWords } from '../../foundations/spoken.js'
import { fill } from '../../foundations/words.js'
import { cy as channelsCy, en as channelsEn } from '../../support/contact-channels/contact-channels.strings.js'
import { DirectoryText } from '../../support/contact-channels/directory-text.js'
import { cy, en, type OtherWaysWords } from './other-ways.strings.js'

interface DoneForYouProps {
  offers: readonly SupportOffer[]
  /** The language of the page. */
  language: string
  /** Everyone who reads this is in a nation it is for. */
  nationIsKnown: boolean
}

/** Says that someone can do it for the person, and how. Only several offers are a list. */
export function DoneForYou({ offers, language, nationIsKnown }: DoneForYouProps): ReactElement | null {
  const words = spokenWords(en, cy, language)
  const [first, ...more] = offers
  if (!first) return null
  if (more.length === 0)
    return (
      <p className="govuk-body">
        <OurWords language={language}>{words.doneForYou}</OurWords>{' '}
        <AboutOffer offer={first} language={language} nationIsKnown={nationIsKnown} />
      </p>
    )
  return (
    <>
      <p className="govuk-body">
        <OurWords language={language}>{words.doneForYouList}</OurWords>
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {offers.map((offer) => (
          <li key={offer.id}>
            <span className="handrail-other-ways__name">
              <DirectoryText text={offer.name} language={language} />
            </span>
            <br />
            <AboutOffer offer={offer} language={language} nationIsKnown={nationIsKnown} />
          </li>
        ))}
      </ul>
    </>
  )
}

interface AboutOfferProps {
  offer: SupportOffer
  language: string
  nationIsKnown: boolean
}

/** What an offer is, who it is for, who gives it if it is not the service, and what it costs if it is not free. */
export function AboutOffer({ offer, language, nationIsKnown }: AboutOfferProps): ReactElement {
  const words = spokenWords(en, cy, language)
  const { onlyIn, nations: names } = spokenWords(channelsEn, channelsCy, language)
  const { description, eligibility, provider, nations = [], cost } = offer
  const ages = agesOf(offer, words)
  const ours = (sentence: string): ReactElement => <OurWords language={language}>{sentence}</OurWords>
  const theirs = (text: Localised | undefined): ReactNode => text && <DirectoryText text={text} language={language} />
  const sentences = [
    theirs(description),
    theirs(eligibility),
    ages && ours(ages),
    ...(typeof cost === 'object'
      ? [ours(fill(words.cost, { pounds: poundsOf(cost.pounds) })), theirs(cost.description)]
      : []),
  ].filter(Boolean)
  return (
    <>
      {sentences.map((sentence, index) => (
        <Fragment key={index}>
          {index > 0 && ' '}
          {sentence}
        </Fragment>
      ))}
      {!nationIsKnown && nations.length > 0 && (
        <>
          <br />
          {ours(`${onlyIn} ${nations.map((nation) => names[nation]).join(', ')}`)}
        </>
      )}
      {/* People tell them about their lives, so they need to know when that is somebody else. */}
      {provider.kind !== 'service-team' && (
        <>
          <br />
          {ours(words.whoHelps)} {theirs(provider.name)}
        </>
      )}
    </>
  )
}

function agesOf({ ageMin, ageMax }: SupportOffer, words: OtherWaysWords): string | undefined {
  const [from, to] = [`${ageMin}`, `${ageMax}`]
  if (ageMin !== undefined && ageMax !== undefined) return fill(words.ages, { from, to })
  if (ageMin !== undefined) return fill(words.ageMin, { from })
  return ageMax === undefined ? undefined : fill(words.ageMax, { to })
}

/** GOV.UK style: £5, and £5.50. */
const poundsOf = (pounds: number): string => (Number.isInteger(pounds) ? `${pounds}` : pounds.toFixed(2))
