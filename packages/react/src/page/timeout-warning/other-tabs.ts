/** The other tabs of the same session. */
export interface OtherTabs {
  /** Tells them when the service last heard from this person, in milliseconds since 1970. */
  tell: (heardAt: number) => void
  /** Asks them for the same. */
  ask: () => void
  /** Stops talking and listening. */
  leave: () => void
}

/**
 * Talks with the other tabs of the same session. Nothing is stored, so the next person at a library computer finds nothing.
 *
 * @param session what the session is known by: the address that makes it longer
 * @param onAsk another tab wants to know when the service last heard from this person
 * @param onTell another tab says when that was
 */
export function joinTabs(session: string, onAsk: () => void, onTell: (heardAt: number) => void): OtherTabs {
  // Browsers before 2022 may not have it. There each tab asks for itself.
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, ask: () => {}, leave: () => {} }
  const channel = new BroadcastChannel(`handrail-timeout-warning ${session}`)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'number') onTell(data)
    else onAsk()
  }
  return {
    tell: (heardAt) => channel.postMessage(heardAt),
    ask: () => channel.postMessage(null),
    leave: () => channel.close(),
  }
}
