import type { Availability, ContactChannel, SupportOffer, WayWithoutWebsite } from '@handrail/support'

/** What is printed of a way. */
export interface WayInLines {
  way: WayWithoutWebsite
  /** Relay UK, if the next way is the one to this phone line: it has the same hours, and people ask for the same there. */
  relay?: ContactChannel
  /** Offers that a way further up has said all of. Here their names will do. */
  known: ReadonlySet<SupportOffer>
}

/** Whether it can be used at the moment. */
export const isAvailable = ({ availability = 'available' }: { availability?: Availability }): boolean =>
  availability === 'available'

/** The ways as they are printed, so that nothing is said twice: Relay UK with its phone line, all about an offer once. */
export function inLines(ways: readonly WayWithoutWebsite[]): WayInLines[] {
  const lines: WayInLines[] = []
  const known = new Set<SupportOffer>()
  for (const way of ways) {
    const { channel, offers } = way
    const above = lines.at(-1)
    // Only the next one: a way that moved up would be in another order than on other pages (WCAG 3.2.6).
    if (above && channel.relayOf === above.way.channel.id && isAvailable(channel) && isAvailable(above.way.channel)) {
      above.relay = channel
      continue
    }
    lines.push({ way, known: new Set(known) })
    if (isAvailable(channel)) for (const offer of offers) known.add(offer)
  }
  return lines
}
