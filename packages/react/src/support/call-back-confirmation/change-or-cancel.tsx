import { channelName, type ContactChannel } from '@handrail/support'
import { Fragment, type ReactElement } from 'react'
import { OurWords } from '../../foundations/our-words.js'
import { spoken } from '../../foundations/spoken.js'
import { ContactLink } from '../contact-channels/index.js'

/** How people change or cancel what was arranged: a page, someone to contact, or both. */
export type ChangeOrCancel =
  | {
      /** Where people change or cancel it by themselves. */
      changeHref: string
      /** Whom to contact, from `channelsInOrder`. With a phone line give its Relay UK channel too. */
      contacts?: readonly ContactChannel[]
    }
  | { changeHref?: undefined; contacts: readonly [ContactChannel, ...ContactChannel[]] }

/** How to change or cancel: the page, then whom to contact. Their numbers come from the directory. */
export function drawChangeOrCancel(
  { changeHref, contacts = [] }: ChangeOrCancel,
  link: string,
  tag: string,
): ReactElement {
  const lines = contacts
    .filter(({ availability }) => availability === 'available')
    .map((channel) => (
      <Fragment key={channel.id}>
        <OurWords language={tag}>{channelName(channel, spoken(tag))}</OurWords>{' '}
        <ContactLink channel={channel} language={tag} />
      </Fragment>
    ))
  return (
    <>
      {changeHref && (
        <p className="govuk-body">
          <a className="govuk-link" href={changeHref}>
            {link}
          </a>
        </p>
      )}
      {lines.length === 1 && <p className="govuk-body">{lines}</p>}
      {lines.length > 1 && (
        <ul className="govuk-list">
          {lines.map((line) => (
            <li key={line.key}>{line}</li>
          ))}
        </ul>
      )}
    </>
  )
}
