import type { AddressLine } from '../address/index.js'

/** One address that a lookup knows. */
export interface FoundAddress {
  /** What is sent when somebody chooses it, such as its UPRN. Never `by-hand`. */
  readonly id: string
  /** The address, in the parts that `Address` asks for: so an address that was found and one that was typed are alike. */
  readonly parts: Readonly<Partial<Record<AddressLine, string>>>
}

/** What looks up addresses: your service makes one from the lookup it pays for, and calls it on the server. */
export interface AddressFinder {
  /**
   * Finds every address with a postcode.
   *
   * @param postcode as typed, so however people write it
   * @param options `signal` ends it: give it up after a few seconds, and show the page with `away`
   * @returns the addresses in the order of the street. None if the postcode is not known
   * @throws if the lookup does not answer
   */
  find(postcode: string, options?: { signal?: AbortSignal }): Promise<readonly FoundAddress[]>
}
