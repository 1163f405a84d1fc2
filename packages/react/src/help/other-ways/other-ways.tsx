import { type Nation, type SupportDirectory, type SupportOffer, waysWithoutWebsite } from '@handrail/support'
import type { ComponentProps, ReactElement } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { type InterfaceLanguage, useTag } from '../../foundations/language.js'
import { OurWords } from '../../foundations/our-words.js'
import { spokenWords } from '../../foundations/spoken.js'
import { CallCharges } from '../../support/contact-channels/call-charges.js'
import { instantOf } from '../../support/opening-hours/now.js'
import { Elsewhere } from './elsewhere.js'
import { Entries } from './entries.js'
import { inLines, isAvailable } from './in-lines.js'
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
  /** The page with all help and all opening hours, such as one with `GetSupport` and `ContactChannels`. */
  href: string
  /** Where the person lives. Leaves out ways that are not for this nation. Without it, those say who they are for. */
  nation?: Nation
  /** The language it speaks. */
  language?: string | InterfaceLanguage
}

/**
 * How people can do something without the website: by phone, in person, on paper, or someone does it for them. Each way in
 * a few lines, in the order that every page of the service keeps: how to reach it, whether anyone is there now, and what
 * to ask for. The rest is on the page it leads to. There is always a next step.
 *
 * A phone line is there only if an offer of the directory does it for people on it: see `waysWithoutWebsite`.
 *
 * @throws RangeError when `at` is not a date and time
 *
 * WCAG 3.2.6 Consistent Help.
 * Design System: https://design-system.service.gov.uk/patterns/start-using-a-service/
 */
export function OtherWays({ directory, at, href, nation, language, className, ...rest }: OtherWaysProps): ReactElement {
  const tag = useTag(language)
  const now = instantOf(at, 'OtherWays')
  const words = spokenWords(en, cy, tag)
  const { ways, elsewhere, someAvailable } = waysWithoutWebsite(directory, { nation })
  const about = { language: tag, nationIsKnown: nation !== undefined }
  const someoneDoesIt =
    ways.some(({ channel, offers }) => isAvailable(channel) && offers.some(doesIt)) ||
    elsewhere.some(({ offer, places }) => isAvailable(offer) && places.some(isAvailable))
  const said = someAvailable ? someoneDoesIt && words.doneForYou : words.noOtherWay
  return (
    <div className={classNames('handrail-other-ways', 'handrail-contact-channels', className)} {...rest}>
      {said && (
        <p className="govuk-body">
          <OurWords language={tag}>{said}</OurWords>
        </p>
      )}
      <Entries>
        {[
          ...inLines(ways).map((line) => <WayLine key={`way-${line.way.channel.id}`} {...line} now={now} {...about} />),
          ...elsewhere.map((each) => <Elsewhere key={`offer-${each.offer.id}`} {...each} {...about} />),
        ]}
      </Entries>
      <CallCharges channels={ways.map(({ channel }) => channel)} language={tag} />
      <p className="govuk-body">
        <a className="govuk-link" href={href}>
          <OurWords language={tag}>{words.allWays}</OurWords>
        </a>
      </p>
    </div>
  )
}

const doesIt = ({ modes }: SupportOffer): boolean => modes.includes('does-it-for-you')
