import { Fragment, type ReactNode } from 'react'

/**
 * A web address or an email address that may go on in the next line after a slash or an @. Where it was broken at a dash
 * or inside a word, nobody who copies it knows what belongs to it.
 *
 * @param address as people copy it
 */
export function breakable(address: string): ReactNode {
  return address.match(/[^/@]+[/@]?|[/@]/g)?.map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ))
}
