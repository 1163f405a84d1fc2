import { type ContactChannel as Channel, type Nation, type SupportDirectory } from '@handrail/support'
import type { ComponentProps, ReactElement } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { type InterfaceLanguage, useTag } from '../../foundations/language.js'
import { OurWords } from '../../foundations/our-words.js'
import { spokenWords } from '../../foundations/spoken.js'
import { CallCharges } from '../../support/contact-channels/call-charges.js'
import { ContactChannel } from '../../support/contact-channels/contact-channel.js'
import { instantOf } from '../../support/opening-hours/now.js'
import { DoneForYou } from './done-for-you.js'
import { OfferElsewhere } from './offer-elsewhere.js'
import { cy, en } from './other-ways.strings.js'
import { isWayKind, waysIn } from './ways.js'

/** Props of {@link OtherWays}: any attribute of `<div>`, and these. They go to the `<div>`. */
export interface OtherWaysProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** The support directory, checked by `loadDirectory` or `parseDirectory`. */
  directory: SupportDirectory
  /**
   * Now: a `Date`, or text with a time zone such as `2026-11-23T09:30:00Z`. Pass the server's to the browser, so that both
   * say the same.
   */
  at: Date | string
  /** The page with every way to get help. */
  href: string
  /** Where the person lives. Leaves out ways that are not for this nation. Without it, those say who they are for. */
  nation?: Nation
  /** The level of each way's heading: one more than the heading above, such as "Other ways to apply". 3 unless set. */
  headingLevel?: 2 | 3 | 4
  /** The language it speaks. */
  language?: string | InterfaceLanguage
}

/**
 * How people can do something without the website: by phone, in person, on paper, or someone does it for them. It says
 * what each way involves, in the order that every page of the service keeps, and there is always a next step.
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
  const { ways, elsewhere, someAvailable } = waysIn(directory, nation)
  const about = { language: tag, nationIsKnown: nation !== undefined, headingLevel }
  return (
    <div className={classNames('handrail-other-ways', 'handrail-contact-channels', className)} {...rest}>
      {!someAvailable && (
        <p className="govuk-body">
          <OurWords language={tag}>{words.noOtherWay}</OurWords>
        </p>
      )}
      {ways.map(({ channel, doneBy }) => (
        <ContactChannel key={channel.id} channel={channel} at={now} serviceLanguages={directory.languages} {...about}>
          <Involves channel={channel} language={tag} />
          <DoneForYou offers={doneBy} {...about} />
        </ContactChannel>
      ))}
      {elsewhere.map(({ offer, places }) => (
        <OfferElsewhere key={offer.id} offer={offer} places={places} {...about} />
      ))}
      <CallCharges channels={ways.map(({ channel }) => channel)} language={tag} />
      <p className="govuk-body">
        <a className="govuk-link" href={href}>
          <OurWords language={tag}>{words.allWays}</OurWords>
        </a>
      </p>
    </div>
  )
}

/** What a way involves, in our words. The directory's own are better: `ContactChannel` has them. */
function Involves({ channel, language }: { channel: Channel; language: string }): ReactElement | null {
  const { kind, description } = channel
  if (description || kind === 'relay' || !isWayKind(kind)) return null
  return (
    <p className="govuk-body">
      <OurWords language={language}>{spokenWords(en, cy, language).involves[kind]}</OurWords>
    </p>
  )
}
