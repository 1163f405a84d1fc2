import { type Localised, poundsWords, type SupportOffer } from '@handrail/support'
import { Fragment, type ReactElement, type ReactNode } from 'react'
import { OurWords } from '../../foundations/our-words.js'
import { spokenWords } from '../../foundations/spoken.js'
import { fill } from '../../foundations/words.js'
import { cy as channelsCy, en as channelsEn } from '../../support/contact-channels/contact-channels.strings.js'
import { DirectoryText } from '../../support/contact-channels/directory-text.js'
import { Lines } from './entries.js'
import { cy, en, type OtherWaysWords } from './other-ways.strings.js'
import { SaidOf } from './said-of.js'

interface AskForProps {
  /** What people get in one way. */
  offers: readonly SupportOffer[]
  /** Those that a way further up has said all of. Here their names will do. */
  known: ReadonlySet<SupportOffer>
  /** The language of the page. */
  language: string
  /** Everyone who reads this is in a nation it is for. */
  nationIsKnown: boolean
}

/** What to ask for in a way. Help that is for anyone and free is on one line. Other help says what it needs on its own. */
export function AskFor({ offers, known, language, nationIsKnown }: AskForProps): ReactElement {
  const ours = spokenWords(en, cy, language).askFor
  const all = offers.map((offer) => ({
    offer,
    needs: known.has(offer) ? [] : whatItNeeds(offer, language, nationIsKnown),
  }))
  const plain = all.filter(({ needs }) => needs.length === 0).map(({ offer }) => offer.name)
  return (
    <Lines>
      {plain.length > 0 && <SaidOf ours={ours} names={plain} language={language} />}
      {all.map(
        ({ offer, needs }) =>
          needs.length > 0 && (
            <Lines key={offer.id}>
              <SaidOf ours={ours} names={[offer.name]} language={language} />
              <Sentences of={needs} />
            </Lines>
          ),
      )}
    </Lines>
  )
}

/** One after the other on a line. */
export const Sentences = ({ of }: { of: readonly ReactNode[] }): ReactElement => (
  <>
    {of.map((sentence, index) => (
      <Fragment key={index}>
        {index > 0 && ' '}
        {sentence}
      </Fragment>
    ))}
  </>
)

/** Who an offer is for, what it costs if it is not free, and who gives it if it is not the service. */
export function whatItNeeds(offer: SupportOffer, language: string, nationIsKnown: boolean): ReactElement[] {
  const words = spokenWords(en, cy, language)
  const { onlyIn, nations: names } = spokenWords(channelsEn, channelsCy, language)
  const { eligibility, provider, nations = [], cost } = offer
  const ours = (sentence: string): ReactElement => <OurWords language={language}>{sentence}</OurWords>
  const theirs = (text: Localised): ReactElement => <DirectoryText text={text} language={language} />
  const ages = agesOf(offer, words)
  const said: ReactElement[] = []
  if (eligibility) said.push(theirs(eligibility))
  if (ages) said.push(ours(ages))
  if (typeof cost === 'object') {
    said.push(ours(fill(words.cost, { price: poundsWords(cost.pounds) })))
    if (cost.description) said.push(theirs(cost.description))
  }
  if (!nationIsKnown && nations.length > 0)
    said.push(ours(`${onlyIn} ${nations.map((nation) => names[nation]).join(', ')}.`))
  // People tell them about their lives, so they need to know when that is somebody else.
  if (provider.kind !== 'service-team')
    said.push(<SaidOf ours={words.whoHelps} names={[provider.name]} language={language} />)
  return said
}

function agesOf({ ageMin, ageMax }: SupportOffer, words: OtherWaysWords): string | undefined {
  const [from, to] = [`${ageMin}`, `${ageMax}`]
  if (ageMin !== undefined && ageMax !== undefined) return fill(words.ages, { from, to })
  if (ageMin !== undefined) return fill(words.ageMin, { from })
  return ageMax === undefined ? undefined : fill(words.ageMax, { to })
}
