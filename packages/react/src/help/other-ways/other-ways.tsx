import { type Nation, type SupportDirectory, waysWithoutWebsite } from '@handrail/support'
import type { ComponentProps, ReactElement } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { type InterfaceLanguage, useTag } from '../../foundations/language.js'
import { OurWords } from '../../foundations/our-words.js'
import { spokenWords } from '../../foundations/spoken.js'
import { CallCharges } from '../../support/contact-channels/call-charges.js'
import { instantOf } from '../../support/opening-hours/now.js'
import { AboutOffer, hasMoreToSay } from './about-offer.js'
import { Elsewhere } from './elsewhere.js'
import { Entries } from './entries.js'
import { cy, en } from './other-ways.strings.js'
import { WayLine } from './way-line.js'

/** Props of {@link OtherWays}: any attribute of `<div>`, and these. They go to the `<div>`. */
export interface OtherWaysProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** The support directory, checked by `loadDirectory` or `parseDirectory`. */
  directory: SupportDirectory
  /**
   * Now: a `Date`, or text with a time zone such as `2026-11-23T09:30:00Z`. Pass the server's to the browser, so that both
   * say the same.
   */
  at: Date | string
  /** The page with every way to get help and all opening hours, such as one with `ContactChannels`. */
  href: string
  /** Where the person lives. Leaves out ways that are not for this nation. Without it, those say who they are for. */
  nation?: Nation
  /** The level of its heading: one more than the heading above, such as "Other ways to apply". 3 unless set. */
  headingLevel?: 2 | 3 | 4
  /** The language it speaks. */
  language?: string | InterfaceLanguage
}

/**
 * How people can do something without the website: by phone, in person, on paper, or someone does it for them. First each
 * way in a few lines, in the order that every page of the service keeps: how to reach it, whether anyone is there now, and
 * what to ask for. Then each of those offers once. There is always a next step.
 *
 * A phone line is there only if an offer of the directory does it for people on it: see `waysWithoutWebsite`.
 *
 * @throws RangeError when `at` is not a date and time
 *
 * WCAG 3.2.6 Consistent Help.
 * Design System: https://design-system.service.gov.uk/patterns/start-using-a-service/
 */
export function OtherWays({
  directory,
  at,
  href,
  nation,
  headingLevel = 3,
  language,
  className,
  ...rest
}: OtherWaysProps): ReactElement {
  const tag = useTag(language)
  const now = instantOf(at, 'OtherWays')
  const words = spokenWords(en, cy, tag)
  const { ways, elsewhere, someAvailable } = waysWithoutWebsite(directory, { nation })
  const about = { language: tag, nationIsKnown: nation !== undefined }
  // Each once, however many ways there are to ask for it. What nobody can ask for at the moment is not there.
  const usable = ways.filter(({ channel }) => channel.availability === 'available')
  const offers = [...new Set(usable.flatMap((way) => way.offers))].filter(hasMoreToSay)
  const Heading = `h${headingLevel}` as const
  return (
    <div className={classNames('handrail-other-ways', 'handrail-contact-channels', className)} {...rest}>
      {!someAvailable && (
        <p className="govuk-body">
          <OurWords language={tag}>{words.noOtherWay}</OurWords>
        </p>
      )}
      <Entries>
        {[
          ...ways.map((way) => <WayLine key={`way-${way.channel.id}`} way={way} now={now} {...about} />),
          ...elsewhere.map((each) => <Elsewhere key={`offer-${each.offer.id}`} {...each} {...about} />),
        ]}
      </Entries>
      <CallCharges channels={ways.map(({ channel }) => channel)} language={tag} />
      {offers.length > 0 && (
        <>
          <Heading className={headingLevel === 2 ? 'govuk-heading-m' : 'govuk-heading-s'}>
            <OurWords language={tag}>{words.whatToAskFor}</OurWords>
          </Heading>
          <Entries>
            {offers.map((offer) => (
              <AboutOffer key={offer.id} offer={offer} {...about} />
            ))}
          </Entries>
        </>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={href}>
          <OurWords language={tag}>{words.allWays}</OurWords>
        </a>
      </p>
    </div>
  )
}
