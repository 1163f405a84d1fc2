import type { Channel, ChannelKind, Hours } from '../directory.js'
import { callCost, phoneNumberWords } from '../phone.js'
import { inside } from '../problem.js'
import { byId, type Entry, type Facts, isAvailable, type Say } from './facts.js'
import { hoursKey } from './review-hours.js'

/** Kinds whose number is called. A text message to the same number can be answered at other times. */
const called: readonly ChannelKind[] = ['phone', 'textphone', 'callback', 'home-visit', 'paper-form']

/** What tells two channels that reach the same people: the address they share, in the same sort of channel. */
function addressesOf({ kind, telephone, url, email }: Channel): { field: string; key: string; words: string }[] {
  const sort = called.includes(kind) ? 'call' : kind
  return [
    ...(telephone ? [{ field: 'telephone', key: `${sort} ${telephone}`, words: phoneNumberWords(telephone) }] : []),
    ...(url ? [{ field: 'url', key: `${kind} ${url}`, words: url }] : []),
    ...(email ? [{ field: 'email', key: `${kind} ${email.toLowerCase()}`, words: email }] : []),
  ]
}

/** Numbers that cost extra, and facts that are there twice and so can differ. */
export function reviewNumbers(facts: Facts, say: Say): void {
  const hours = byId(facts.hours)
  const first = new Map<string, Entry<Channel>>()
  for (const entry of facts.channels) {
    const { it, path } = entry
    if (it.telephone && it.costsMoreBecause && callCost(it.telephone) === 'higher-rate')
      say(
        'higher-rate',
        inside(path, 'telephone'),
        it.id,
        'People pay extra to call this number.',
        'Change it to a number that starts with 0800, 0808, 03, 01 or 02 as soon as you can.',
      )
    if (!isAvailable(it)) continue
    for (const { field, key, words } of addressesOf(it)) {
      const other = first.get(key)
      if (!other) first.set(key, entry)
      else compare(other.it, it, { field, path, words }, hours, say)
    }
  }
}

interface Shared {
  field: string
  path: string
  words: string
}

function compare(
  other: Channel,
  it: Channel,
  { field, path, words }: Shared,
  hours: ReadonlyMap<string, Hours>,
  say: Say,
): void {
  const [theirs, ours] = [other, it].map((channel) => channel.hours && hours.get(channel.hours))
  if (theirs && ours && hoursKey(theirs) !== hoursKey(ours))
    say(
      'hours-disagree',
      inside(path, 'hours'),
      it.id,
      `${words} has other hours here than in "${other.id}".`,
      'Find out which are right, and use the same "hours" for both.',
    )
  // A form on paper can be asked for on the helpline: one number, and two things to do with it.
  else if (field === 'telephone' && other.kind === it.kind)
    say(
      'number-twice',
      inside(path, 'telephone'),
      it.id,
      `The number ${words} is in "${other.id}" too.`,
      'Keep one of the two channels, or give this one its own number.',
    )
}
