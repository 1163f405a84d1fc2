import { type ContactChannel, phoneHref, phoneNumberWords, relayHref } from '@handrail/support'
import type { ReactElement } from 'react'
import { breakable } from '../../foundations/breakable.js'
import { spokenWords } from '../../foundations/spoken.js'
import { OurWords } from '../../foundations/our-words.js'
import { cy, en, type LinkedKind } from './contact-channels.strings.js'

/** Props of {@link ContactLink}. */
export interface ContactLinkProps {
  /** A channel from `channelsInOrder`. */
  channel: ContactChannel
  /** The language of the page: a BCP 47 tag, such as `cy`. */
  language: string
}

/**
 * The link that reaches a channel: a number to call, an email address to write to, a page to open. The first of them, if
 * there are several. One element: `<a>`. Nothing for a channel that has only a postal address.
 *
 * Design System: https://design-system.service.gov.uk/patterns/phone-numbers/
 */
export function ContactLink({ channel, language }: ContactLinkProps): ReactElement | null {
  return contactLinks(channel, language)[0] ?? null
}

/** Every link that reaches a channel: for a paper form there may be both a number to call and a page. */
export function contactLinks(channel: ContactChannel, language: string): ReactElement[] {
  const { kind, telephone, relayNumber, email, url } = channel
  const links: ReactElement[] = []
  if (telephone) {
    links.push(
      // A number is read from left to right in every script. Without `dir`, its groups swap places on an Arabic page.
      <a key="number" className="govuk-link handrail-phone-number" href={numberHref(channel, telephone)} dir="ltr">
        {relayNumber ?? phoneNumberWords(telephone)}
      </a>,
    )
  }
  if (email) {
    links.push(
      <a key="email" className="govuk-link handrail-contact-channels__link" href={`mailto:${email}`} dir="ltr">
        {breakable(email)}
      </a>,
    )
  }
  if (url) {
    links.push(
      <a key="page" className="govuk-link" href={url}>
        <OurWords language={language}>{spokenWords(en, cy, language).links[kind as LinkedKind]}</OurWords>
      </a>,
    )
  }
  return links
}

function numberHref({ kind, relayNumber }: ContactChannel, telephone: string): string {
  if (kind === 'sms') return `sms:${telephone}`
  return relayNumber ? relayHref(telephone) : phoneHref(telephone)
}
