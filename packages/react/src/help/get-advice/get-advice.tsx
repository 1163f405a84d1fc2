import {
  channelsInOrder,
  type ContactChannel,
  type Nation,
  notLegalAdviceWords,
  type SupportDirectory,
  type SupportOffer,
} from '@handrail/support'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { type InterfaceLanguage, useTag } from '../../foundations/language.js'
import { OurWords } from '../../foundations/our-words.js'
import { paragraph } from '../../foundations/paragraph.js'
import { spoken, spokenWords } from '../../foundations/spoken.js'
import { CallCharges } from '../../support/contact-channels/call-charges.js'
import { instantOf } from '../../support/opening-hours/now.js'
import { ChannelLines } from '../../support/contact-channels/channel-lines.js'
import { AdviceOffer } from './advice-offer.js'
import { cy, en } from './get-advice.strings.js'

/** Props of {@link GetAdvice}: any attribute of `<section>`, and these. */
export interface GetAdviceProps extends ComponentProps<'section'> {
  /** The support directory, checked by `loadDirectory` or `parseDirectory`. Its offers of advice are shown, in its order. */
  directory: SupportDirectory
  /**
   * Now: a `Date`, or text with a time zone such as `2026-11-23T09:30:00Z`. Pass the server's to the browser, so that both
   * say the same.
   */
  at: Date | string
  /** Where the person lives. Leaves out offers and channels that are not for this nation. */
  nation?: Nation
  /** The heading. "Get advice" unless set. */
  heading?: ReactNode
  /** The level of the heading. Each offer has one below it. 2 unless set. */
  headingLevel?: 2 | 3
  /** Why advice may help here, before who gives it. Words, or paragraphs of your own. */
  children?: ReactNode
  /** The language it speaks. */
  language?: string | InterfaceLanguage
}

/**
 * Leads people to advice that the service cannot give. For each offer in the directory it says who gives it, whether they
 * are independent, what it costs, how to reach them, and who checked them. It always says "We cannot give you legal
 * advice", and no prop takes that away. If nobody can be reached, it says why, and who to ask instead.
 *
 * Offers of kind `legal-signpost` are advice, and all that an advice or legal organisation offers.
 *
 * @throws RangeError when `at` is not a date and time
 *
 * WCAG 3.2.6 Consistent Help.
 */
export function GetAdvice({
  directory,
  at,
  nation,
  heading,
  headingLevel = 2,
  children,
  language,
  className,
  id = 'get-advice',
  ...rest
}: GetAdviceProps): ReactElement {
  const tag = useTag(language)
  const words = spokenWords(en, cy, tag)
  const now = instantOf(at, 'GetAdvice')
  const Heading = `h${headingLevel}` as const
  const offers = (directory.offers ?? []).filter(
    (offer) => isAdvice(offer) && (!nation || !offer.nations || offer.nations.includes(nation)),
  )
  const canBeReached = offers.some(isAvailable)
  return (
    <section
      className={classNames('handrail-get-advice', className)}
      id={id}
      aria-labelledby={`${id}-heading`}
      {...rest}
    >
      <Heading className={headingLevel === 2 ? 'govuk-heading-l' : 'govuk-heading-m'} id={`${id}-heading`}>
        {heading ?? <OurWords language={tag}>{words.heading}</OurWords>}
      </Heading>
      <p className="govuk-body">
        <OurWords language={tag}>{notLegalAdviceWords(spoken(tag))}</OurWords>
      </p>
      {paragraph(children, 'govuk-body')}
      {offers.map((offer) => (
        <AdviceOffer
          key={offer.id}
          offer={offer}
          directory={directory}
          now={now}
          nation={nation}
          headingLevel={headingLevel === 2 ? 3 : 4}
          language={tag}
        />
      ))}
      {!canBeReached && (
        <>
          <p className="govuk-body">
            <OurWords language={tag}>{words.askUs}</OurWords>
          </p>
          <ChannelLines channels={ourChannels(directory, nation)} now={now} language={tag} />
        </>
      )}
      <CallCharges channels={called(directory, offers, nation)} language={tag} />
    </section>
  )
}

const isAdvice = ({ kinds, provider }: SupportOffer): boolean =>
  kinds.includes('legal-signpost') || provider.kind === 'advice' || provider.kind === 'legal'

const isAvailable = ({ availability = 'available' }: Pick<SupportOffer, 'availability'>): boolean =>
  availability === 'available'

/** The channels beside each question, or all of them: never none. */
function ourChannels(directory: SupportDirectory, nation?: Nation): ReturnType<typeof channelsInOrder> {
  const beside = channelsInOrder(directory, { on: 'question', nation })
  return beside.length > 0 ? beside : channelsInOrder(directory, { nation })
}

/** Every number on the page that people call, of channels and of places. */
function called(directory: SupportDirectory, offers: readonly SupportOffer[], nation?: Nation): ContactChannel[] {
  const shown = offers.filter(isAvailable)
  const channels = channelsInOrder(directory, { nation }).filter(({ id }) =>
    shown.some((offer) => offer.channels?.includes(id)),
  )
  const places = (directory.places ?? []).filter(
    (place) => isAvailable(place) && shown.some((offer) => offer.places?.includes(place.id)),
  )
  return [...channels, ...places.flatMap(({ id, telephone }) => (telephone ? [numberOf(id, telephone)] : []))]
}

/** The number of a place, as a channel that people call. */
const numberOf = (id: string, telephone: string): ContactChannel => ({
  id,
  kind: 'phone',
  availability: 'available',
  telephone,
  languages: [],
})
