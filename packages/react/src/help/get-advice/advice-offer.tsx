import {
  type Assurance,
  assuranceCounts,
  channelsInOrder,
  dateWords,
  type Nation,
  poundsWords,
  type SupportDirectory,
  type SupportOffer,
  textIn,
} from '@handrail/support'
import type { ReactElement } from 'react'
import { SummaryList, SummaryListRow } from '../../content/summary-list/index.js'
import { OurWords } from '../../foundations/our-words.js'
import { spoken, spokenWords } from '../../foundations/spoken.js'
import { fill } from '../../foundations/words.js'
import { cy as channelsCy, en as channelsEn } from '../../support/contact-channels/contact-channels.strings.js'
import { DirectoryText, WhyNot } from '../../support/contact-channels/directory-text.js'
import { ChannelLines } from '../../support/contact-channels/channel-lines.js'
import { PlaceDetails } from '../../support/place-finder/place-details.js'
import { cy, en } from './get-advice.strings.js'

interface AdviceOfferProps {
  offer: SupportOffer
  directory: SupportDirectory
  now: Date
  nation: Nation | undefined
  headingLevel: 3 | 4
  /** The language of the page. */
  language: string
}

/** One offer of advice: its name, and the facts people choose by, always in the same order. */
export function AdviceOffer(props: AdviceOfferProps): ReactElement {
  const { offer, headingLevel, language } = props
  const { name, description, availability = 'available' } = offer
  const Heading = `h${headingLevel}` as const
  return (
    <>
      {/* Bigger than the terms of its facts, so that where the next offer starts can be seen. */}
      <Heading className={headingLevel === 3 ? 'govuk-heading-m' : 'govuk-heading-s'}>
        <DirectoryText text={name} language={language} />
      </Heading>
      {description && (
        <p className="govuk-body">
          <DirectoryText text={description} language={language} />
        </p>
      )}
      {availability === 'available' ? (
        <Facts {...props} />
      ) : (
        <p className="govuk-body">
          <WhyNot channel={offer} language={language} />
        </p>
      )}
    </>
  )
}

function Facts({ offer, directory, now, nation, headingLevel, language }: AdviceOfferProps): ReactElement {
  const { provider, cost = 'free', assurance } = offer
  const words = spokenWords(en, cy, language)
  const say = (said: string): ReactElement => <OurWords language={language}>{said}</OurWords>
  // Charities and advice organisations are their own masters. A partner may be paid to run a part of the service.
  const isIndependent = ['charity', 'advice', 'legal'].includes(provider.kind)
  const channels = channelsInOrder(directory, { nation }).filter(({ id }) => offer.channels?.includes(id))
  const places = (directory.places ?? []).filter(({ id }) => offer.places?.includes(id))
  const forWhom = lines(offer, nation, language)
  return (
    <SummaryList>
      <SummaryListRow term={say(words.who)}>
        <p className="govuk-body">
          <DirectoryText text={provider.name} language={language} />
        </p>
        {isIndependent && <p className="govuk-body">{say(words.independent)}</p>}
      </SummaryListRow>
      {forWhom.length > 0 && (
        <SummaryListRow term={say(words.forWhom)}>
          {forWhom.map((line, index) => (
            <p key={index} className="govuk-body">
              {line}
            </p>
          ))}
        </SummaryListRow>
      )}
      <SummaryListRow term={say(words.cost)}>
        {cost === 'free' || cost.pounds === 0 ? say(words.free) : say(poundsWords(cost.pounds))}
        {cost !== 'free' && cost.description && (
          <>
            <br />
            <DirectoryText text={cost.description} language={language} />
          </>
        )}
      </SummaryListRow>
      {channels.length + places.length > 0 && (
        <SummaryListRow term={say(words.howToReach)}>
          <ChannelLines channels={channels} now={now} language={language} />
          {places.map((place) => (
            <PlaceDetails
              key={place.id}
              place={place}
              directory={directory}
              at={now}
              headingLevel={headingLevel === 3 ? 4 : 5}
              language={language}
            />
          ))}
        </SummaryListRow>
      )}
      {assurance && assuranceCounts(assurance, now) && (
        <SummaryListRow term={say(words.checked)}>{say(checkWords(assurance, language))}</SummaryListRow>
      )}
    </SummaryList>
  )
}

/** Who it is for, if it is not for everyone. */
function lines(offer: SupportOffer, nation: Nation | undefined, language: string): ReactElement[] {
  const { eligibility, ageMin, ageMax, nations = [] } = offer
  const words = spokenWords(en, cy, language)
  const { onlyIn, nations: names } = spokenWords(channelsEn, channelsCy, language)
  const ages = { ageMin: `${ageMin}`, ageMax: `${ageMax}` }
  const age =
    ageMin === undefined ? ageMax !== undefined && words.upTo : ageMax === undefined ? words.from : words.between
  return [
    ...(eligibility ? [<DirectoryText key="who" text={eligibility} language={language} />] : []),
    ...(age
      ? [
          <OurWords key="age" language={language}>
            {fill(age, ages)}
          </OurWords>,
        ]
      : []),
    ...(nations.length > 0 && !nation
      ? [
          <OurWords key="nations" language={language}>
            {`${onlyIn} ${nations.map((each) => names[each]).join(', ')}`}
          </OurWords>,
        ]
      : []),
  ]
}

/** Who checked it, in words: a badge or a colour tells some people nothing (WCAG 1.4.1 Use of Colour). */
function checkWords({ by, on, until, scheme }: Assurance, language: string): string {
  const words = spokenWords(en, cy, language)
  const date = (day: string): string => dateWords(day, spoken(language))
  const checked = fill(scheme ? words.checkedByScheme : words.checkedBy, {
    by: textIn(by, language),
    on: date(on),
    scheme: scheme ? textIn(scheme, language) : '',
  })
  return until ? `${checked} ${fill(words.checkedUntil, { until: date(until) })}` : checked
}
