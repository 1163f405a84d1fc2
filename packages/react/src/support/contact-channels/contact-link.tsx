import { channelName, type ContactChannel, phoneHref, phoneNumberWords, relayHref } from '@handrail/support'
import type { ReactElement } from 'react'
import { spoken } from '../../foundations/spoken.js'

/** The link that reaches a channel: a number to call, an address to write to, a page to open. */
export function ContactLink({ channel, language }: { channel: ContactChannel; language: string }): ReactElement | null {
  const { telephone, relayNumber, email, url } = channel
  if (relayNumber && telephone) return <NumberLink href={relayHref(telephone)} number={relayNumber} />
  if (telephone) return <NumberLink href={phoneHref(telephone)} number={phoneNumberWords(telephone)} />
  if (email) return <Link href={`mailto:${email}`}>{email}</Link>
  if (url) return <Link href={url}>{channelName(channel, spoken(language))}</Link>
  return null
}

/** It can be called on a phone. Where nothing can call, it does not look like a link (see the stylesheet). */
function NumberLink({ href, number }: { href: string; number: string }): ReactElement {
  return (
    <p className="govuk-body">
      <a className="govuk-link handrail-phone-number" href={href}>
        {number}
      </a>
    </p>
  )
}

function Link({ href, children }: { href: string; children: string }): ReactElement {
  return (
    <p className="govuk-body">
      <a className="govuk-link handrail-contact-channels__link" href={href}>
        {children}
      </a>
    </p>
  )
}
