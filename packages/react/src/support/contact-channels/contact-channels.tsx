import { callCost, channelsInOrder, type Nation, type SupportDirectory } from '@handrail/support'
import type { ComponentProps, ReactElement } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { type InterfaceLanguage, useTag } from '../../foundations/language.js'
import { instantOf } from '../opening-hours/now.js'
import { CallCharges } from './call-charges.js'
import { ContactChannel, isCalled } from './contact-channel.js'

/** Props of {@link ContactChannels}: any attribute of `<div>`, and these. */
export interface ContactChannelsProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** The support directory, checked by `loadDirectory` or `parseDirectory`. */
  directory: SupportDirectory
  /**
   * Now: a `Date`, or text with a time zone such as `2026-11-23T09:30:00Z`. Pass the server's to the browser, so that both
   * say the same.
   */
  at: Date | string
  /** Where the person lives. Leaves out channels that are not for this nation. Without it, those say who they are for. */
  nation?: Nation
  /** The level of each channel's heading: one more than the heading above. 2 unless set. */
  headingLevel?: 2 | 3 | 4
  /** The language it speaks. */
  language?: string | InterfaceLanguage
}

/**
 * Every way to get help, in the one order that each page of the service keeps. A way that is not offered says so and
 * says why. Social media comes last, with a warning.
 *
 * @throws RangeError when `at` is not a date and time
 *
 * WCAG 3.2.6 Consistent Help.
 * Design System: https://design-system.service.gov.uk/patterns/contact-a-department-or-service-team/
 */
export function ContactChannels({
  directory,
  at,
  nation,
  headingLevel = 2,
  language,
  className,
  ...rest
}: ContactChannelsProps): ReactElement {
  const tag = useTag(language)
  const now = instantOf(at, 'ContactChannels')
  const channels = channelsInOrder(directory, { nation })
  const someCallCosts = channels.some((channel) => isCalled(channel) && callCost(channel.telephone!) !== 'free')
  return (
    <div className={classNames('handrail-contact-channels', className)} {...rest}>
      {channels.map((channel) => (
        <ContactChannel
          key={channel.id}
          channel={channel}
          at={now}
          headingLevel={headingLevel}
          language={tag}
          serviceLanguages={directory.languages}
          nationIsKnown={nation !== undefined}
        />
      ))}
      {someCallCosts && <CallCharges language={tag} />}
    </div>
  )
}
