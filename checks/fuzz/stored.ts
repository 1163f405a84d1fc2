// What a fuzz run may not leave in a database.
import { createHash } from 'node:crypto'
import type { Fault } from './judge.js'
import type { Kept } from './fuzzed-service.js'
import { markers } from './values.js'

/** A fault in what is stored. */
export interface StoredFault extends Omit<Fault, 'counts'> {
  counts: 'halfAnswers' | 'notTheirs' | 'changed'
}

/** As both services keep a session. */
export const hashOf = (session: string): string => createHash('sha256').update(session).digest('hex')

/**
 * @param before what was stored before, of sessions that nothing was sent in, or that were sent already
 * @param senders the sessions that each request could write in, by the number of the request
 */
export function faultsStored(
  before: readonly Kept[],
  after: readonly Kept[],
  senders: ReadonlyMap<number, readonly string[]>,
): StoredFault[] {
  const bySession = new Map(after.map((each) => [each.session, each]))
  return [
    ...after.flatMap(({ wrong }) => wrong.map((what): StoredFault => ({ counts: 'halfAnswers', what }))),
    ...before.flatMap((each): StoredFault[] => {
      const now = bySession.get(each.session)?.row
      return now === each.row ? [] : [{ counts: 'changed', what: `was: ${each.row}\nis: ${now}` }]
    }),
    ...after.flatMap(({ session, row }) =>
      [...row.matchAll(markers('answer', 'address', 'header'))]
        .filter(([, number]) => !senders.get(Number(number))?.includes(session))
        .map(([marker]): StoredFault => ({
          counts: 'notTheirs',
          what: `${marker} is with someone who did not send it`,
        })),
    ),
  ]
}
