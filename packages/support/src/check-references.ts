import { contactFields } from './channel.shape.js'
import { isRecord, type Notes } from './notes.js'
import { nearest } from './nearest.js'
import { inside } from './problem.js'

type Entry = Record<string, unknown>

/** Entries of a list that are records, with their places. Other checks have told about the rest. */
const entriesOf = (list: unknown): { entry: Entry; index: number }[] =>
  Array.isArray(list)
    ? (list.map((entry: unknown, index) => ({ entry, index })).filter((it) => isRecord(it.entry)) as {
        entry: Entry
        index: number
      }[])
    : []

/** Ids, each with the number of the entry that has it first. */
type Ids = ReadonlyMap<string, number>

/** To find the nearest id takes time that grows with the list, so a file full of wrong ids gets only this many. */
const mostSuggestions = 100

const mostListed = 12

function knownWords(ids: Ids): string {
  const listed = [...ids.keys()].slice(0, mostListed).join(', ')
  return ids.size > mostListed
    ? `There are ${ids.size} ids there, such as: ${listed}.`
    : `The ids there are: ${listed}.`
}

const idOf = (entry: Entry): string => (typeof entry.id === 'string' ? entry.id : '')

/** Checks that each id is there once, and that each id that is used is there. Reads values of any shape. */
export function checkReferences(directory: Entry, notes: Notes): void {
  const hours = checkIds(directory.hours, 'hours', notes)
  const channels = checkIds(directory.channels, 'channels', notes)
  const places = checkIds(directory.places, 'places', notes)
  checkIds(directory.offers, 'offers', notes)

  let looked = 0
  const check = (id: unknown, ids: Ids, list: string, path: string, record: string): void => {
    if (typeof id !== 'string' || id.trim() === '' || ids.has(id)) return
    const meant = looked++ < mostSuggestions ? nearest(id, [...ids.keys()]) : undefined
    const known = ids.size === 0 ? `The ${list} list has no ids yet.` : knownWords(ids)
    notes.problem(
      path,
      record,
      `There is no "${id}" in ${list}.`,
      meant ? `Did you mean "${meant}"?` : `Add it to ${list}. ${known}`,
    )
  }

  // The first counts when an id is there twice, so the list is read from its end.
  const byId = new Map(
    entriesOf(directory.channels)
      .map(({ entry }) => [entry.id, entry] as const)
      .reverse(),
  )
  for (const { entry, index } of entriesOf(directory.channels)) {
    const path = inside('channels', index)
    check(entry.hours, hours, 'hours', inside(path, 'hours'), idOf(entry))
    check(entry.relayOf, channels, 'channels', inside(path, 'relayOf'), idOf(entry))
    const reached = byId.get(entry.relayOf)
    if (typeof entry.relayOf === 'string' && reached && isOutOfReach(reached)) {
      const fix = 'Use the id of a phone channel with a number that starts with +44.'
      notes.problem(inside(path, 'relayOf'), idOf(entry), `Relay UK cannot reach "${entry.relayOf}".`, fix)
    }
  }
  for (const { entry, index } of entriesOf(directory.places))
    check(entry.hours, hours, 'hours', inside(inside('places', index), 'hours'), idOf(entry))
  const users = entriesOf(directory.offers).map(({ entry, index }) => ({ entry, path: inside('offers', index) }))
  if (isRecord(directory.questionHelp)) users.push({ entry: directory.questionHelp, path: 'questionHelp' })
  for (const { entry, path } of users)
    for (const [name, ids] of [['channels', channels] as const, ['places', places] as const]) {
      if (!Array.isArray(entry[name])) continue
      const list: unknown[] = entry[name]
      const seen = new Set<unknown>()
      list.forEach((id, index) => {
        const at = inside(inside(path, name), index)
        check(id, ids, name, at, idOf(entry))
        if (seen.has(id)) notes.problem(at, idOf(entry), 'This id is in the list twice.', 'Remove one of them.')
        seen.add(id)
      })
    }
}

/** Not when the kind or the number is wrong in itself: that is another problem, told already. */
const isOutOfReach = ({ kind, telephone, availability }: Entry): boolean =>
  (kind !== 'phone' && typeof kind === 'string' && Object.hasOwn(contactFields, kind)) ||
  (telephone === undefined && availability !== 'available') ||
  (typeof telephone === 'string' && /^\+(?!44)\d/.test(telephone))

/** Every id in a list. Tells about each one that is there twice. */
function checkIds(list: unknown, name: string, notes: Notes): Ids {
  const seen = new Map<string, number>()
  let count = 0
  for (const { entry, index } of entriesOf(list)) {
    const id = idOf(entry)
    if (!id) continue
    count++
    const first = seen.get(id)
    if (first === undefined) seen.set(id, count)
    else {
      const wrong = `The id "${id}" is already used, by entry ${first} of ${name}.`
      notes.problem(inside(inside(inside('', name), index), 'id'), id, wrong, 'Give each entry an id of its own.')
    }
  }
  return seen
}
