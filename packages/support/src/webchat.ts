import type { Hours } from './directory.js'
import { openingStatus } from './hours.js'
import { inTime } from './in-time.js'

/** What a webchat says of itself right now. */
export type WebchatStatus =
  | { state: 'open' }
  /** Every adviser is talking to someone. */
  | { state: 'busy'; waitInMinutes?: number }
  | { state: 'closed' }
  /** Nobody knows: it did not answer, or not in time. */
  | { state: 'unknown' }

/**
 * Asks the webchat that a service bought whether an adviser is there. The service writes it, on its server. It may fail, and
 * it may take long.
 */
export type WebchatSource = () => WebchatStatus | Promise<WebchatStatus>

/** Options of `webchatStatus`. */
export interface WebchatStatusOptions {
  /** Now. */
  at: Date
  /** The hours of the webchat. Outside them nobody has to ask: it is closed. */
  hours?: Hours
  /** How long to wait for an answer, in milliseconds. 2000 unless set. */
  patience?: number
}

/**
 * Whether an adviser is there to chat. Never rejects: a page that offers help must not fail because a webchat did.
 *
 * @param source asks the product
 */
export async function webchatStatus(
  source: WebchatSource,
  { at, hours, patience = 2000 }: WebchatStatusOptions,
): Promise<WebchatStatus> {
  if (hours && !openingStatus(hours, at).open) return { state: 'closed' }
  const said = await inTime(source, patience)
  return said ? readStatus(said.answer) : { state: 'unknown' }
}

/** What a product says is not ours: a wait that is no number is no wait. */
function readStatus(status: WebchatStatus | undefined): WebchatStatus {
  if (status?.state === 'busy') {
    const { waitInMinutes: wait } = status
    return typeof wait === 'number' && wait > 0 && wait < 24 * 60
      ? { state: 'busy', waitInMinutes: Math.ceil(wait) }
      : { state: 'busy' }
  }
  return status?.state === 'open' || status?.state === 'closed' ? { state: status.state } : { state: 'unknown' }
}
