import { type Localised, poundsWords, type SupportOffer } from '@handrail/support'
import { Fragment, type ReactElement, type ReactNode } from 'react'
import { OurWords } from '../../foundations/our-words.js'
import { spokenWords } from '../../foundations/spoken.js'
import { fill } from '../../foundations/words.js'
import { cy as channelsCy, en as channelsEn } from '../../support/contact-channels/contact-channels.strings.js'
import { DirectoryText } from '../../support/contact-channels/directory-text.js'
import { Lines } from './entries.js'
import { cy, en, type OtherWaysWords } from './other-ways.strings.js'

interface AboutOfferProps {
  offer: SupportOffer
  /** The language of the page. */
  language: string
  /** Everyone who reads this is in a nation it is for. */
  nationIsKnown: boolean
}

/**
 * An offer in full: its name, whether someone does it for the person, what happens, who it is for, what it costs if it is
 * not free, and who gives it if it is not the service.
 */
export function AboutOffer({ offer, language, nationIsKnown }: AboutOfferProps): ReactElement {
  const words = spokenWords(en, cy, language)
  const { onlyIn, nations: names } = spokenWords(channelsEn, channelsCy, language)
  const { name, modes, description, eligibility, provider, nations = [], cost } = offer
  const ages = agesOf(offer, words)
  const ours = (sentence: string): ReactElement => <OurWords language={language}>{sentence}</OurWords>
  const theirs = (text: Localised | undefined): ReactNode => text && <DirectoryText text={text} language={language} />
  const sentences = [
    modes.includes('does-it-for-you') && ours(words.doneForYou),
    theirs(description),
    theirs(eligibility),
    ages && ours(ages),
    ...(typeof cost === 'object'
      ? [ours(fill(words.cost, { price: poundsWords(cost.pounds) })), theirs(cost.description)]
      : []),
  ].filter(Boolean)
  return (
    <Lines>
      <span className="govuk-!-font-weight-bold">{theirs(name)}</span>
      {sentences.length > 0 && (
        <>
          {sentences.map((sentence, index) => (
            <Fragment key={index}>
              {index > 0 && ' '}
              {sentence}
            </Fragment>
          ))}
        </>
      )}
      {!nationIsKnown && nations.length > 0 && ours(`${onlyIn} ${nations.map((nation) => names[nation]).join(', ')}`)}
      {/* People tell them about their lives, so they need to know when that is somebody else. */}
      {provider.kind !== 'service-team' && (
        <>
          {ours(words.whoHelps)} {theirs(provider.name)}
        </>
      )}
    </Lines>
  )
}

/** Whether there is more to say of an offer than its name. */
export const hasMoreToSay = ({
  modes,
  description,
  eligibility,
  provider,
  nations,
  cost,
  ...ages
}: SupportOffer): boolean =>
  modes.includes('does-it-for-you') ||
  provider.kind !== 'service-team' ||
  typeof cost === 'object' ||
  [description, eligibility, nations, ages.ageMin, ages.ageMax].some((each) => each !== undefined)

function agesOf({ ageMin, ageMax }: SupportOffer, words: OtherWaysWords): string | undefined {
  const [from, to] = [`${ageMin}`, `${ageMax}`]
  if (ageMin !== undefined && ageMax !== undefined) return fill(words.ages, { from, to })
  if (ageMin !== undefined) return fill(words.ageMin, { from })
  return ageMax === undefined ? undefined : fill(words.ageMax, { to })
}
