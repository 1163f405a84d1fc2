import type { ReactElement } from 'react'
import { Link, Paragraph } from '../../content/typography/index.js'
import type { AddressLookupWords } from './address-lookup.strings.js'

interface OtherWaysProps {
  postcodeHref?: string
  byHandHref: string
  noFixedAddressHref?: string | false
  words: AddressLookupWords
}

/**
 * How to go on without the lookup. Links, not buttons: the Enter key presses the first button of a form, and that must be
 * the one that finds the address.
 */
export function OtherWays({ postcodeHref, byHandHref, noFixedAddressHref, words }: OtherWaysProps): ReactElement {
  return (
    <>
      {postcodeHref && (
        <Paragraph>
          <Link href={postcodeHref}>{words.anotherPostcode}</Link>
        </Paragraph>
      )}
      <Paragraph>
        <Link href={byHandHref}>{words.byHand}</Link>
      </Paragraph>
      {noFixedAddressHref && (
        <Paragraph>
          <Link href={noFixedAddressHref}>{words.noFixedAddress}</Link>
        </Paragraph>
      )}
    </>
  )
}
