import { contactFields } from './channel.shape.js'
import type { ContactField } from './channel.shape.js'
import { checkField } from './check-shape.js'
import type { Notes } from './notes.js'
import { checkOffer, checkPlace, checkReason } from './check-offers.js'
import { checkHours } from './check-hours.js'
import { checkCallCost } from './check-call-cost.js'
import { checkReferences } from './check-references.js'
import { checkTranslations } from './check-translations.js'
import { dateWords } from './dates-and-times.js'
import { directoryShape } from './directory.shape.js'
import type { Channel, SupportDirectory } from './directory.js'
import { inside, outside } from './problem.js'

export interface Found {
  path: string
  record: string
  wrong: string
  fix: string
}

export interface Checked {
  found: Found[]
  /** Whether a part, and all that is inside it, has the right shape. Rules may only read parts that do. */
  whole: (path: string) => boolean
}

/** Every path that a path is inside of, and the path itself: `channels[0].telephone`, `channels[0]`, `channels`. */
function* pathsAround(path: string): Generator<string> {
  yield path
  for (let at = outside(path), inner = path; at !== '' && at !== inner; inner = at, at = outside(at)) yield at
}

/** Every problem in a value that should be a support directory. */
export function checkDirectory(value: unknown): Checked {
  const found: Found[] = []
  const notes: Notes = { problem: (path, record, wrong, fix) => found.push({ path, record, wrong, fix }) }
  checkField(directoryShape, value, '', '', notes)
  // The rules below read parts whose shape is right, so that one round of fixing finds as many problems as it can.
  const broken = new Set(found.flatMap(({ path }) => [...pathsAround(path)]))
  const whole = (path: string): boolean => !broken.has('') && !broken.has(path)
  const directory = value as SupportDirectory
  if (broken.has('')) return { found, whole }

  if (whole('reviewed') && whole('reviewBy')) checkReviewDates(directory, '', '', notes)
  for (const name of ['channels', 'offers', 'places', 'hours'] as const) {
    const list: unknown = directory[name]
    if (!Array.isArray(list)) continue
    list.forEach((_, index) => {
      const path = inside(name, index)
      if (!whole(path)) return
      if (name === 'hours') checkHours(directory.hours![index]!, path, notes)
      else checkReviewDates(directory[name]![index]!, path, directory[name]![index]!.id, notes)
      if (name === 'channels') checkChannel(directory.channels[index]!, path, notes)
      if (name === 'offers') checkOffer(directory.offers![index]!, path, notes)
      if (name === 'places') checkPlace(directory.places![index]!, path, notes)
    })
  }
  checkReferences(value as Record<string, unknown>, notes)
  if (whole('languages')) checkTranslations(directoryShape, value, directory.languages, notes)
  if (whole('channels') && whole('nations')) checkNations(directory, notes)
  return { found, whole }
}

function checkReviewDates(
  { reviewed, reviewBy }: { reviewed?: string; reviewBy?: string },
  path: string,
  record: string,
  notes: Notes,
): void {
  if (!reviewed || !reviewBy || reviewBy >= reviewed) return
  const wrong = `It is to be checked again by ${dateWords(reviewBy, 'en')}, before the day it was last checked.`
  const fix = `Use a date after ${dateWords(reviewed, 'en')}.`
  notes.problem(inside(path, 'reviewBy'), record, wrong, fix)
}

const allContactFields: readonly ContactField[] = ['telephone', 'url', 'email', 'address', 'relayOf']

function checkChannel(channel: Channel, path: string, notes: Notes): void {
  const { id, kind, availability } = channel
  const say = (field: string, wrong: string, fix: string): void => notes.problem(inside(path, field), id, wrong, fix)
  checkReason('channel', channel, path, notes)
  const needed = contactFields[kind]
  if (availability === 'available' && !needed.some((field) => channel[field] !== undefined))
    say(
      needed[0]!,
      `The kind "${kind}" needs ${needed.join(' or ')}.`,
      'Add it, or set "availability" to "not-offered".',
    )
  for (const field of allContactFields)
    if (channel[field] !== undefined && !needed.includes(field))
      say(field, `The kind "${kind}" does not use "${field}".`, 'Remove it, or make another channel for it.')
  checkCallCost(channel, path, notes)
  if (kind === 'relay' && channel.hours)
    say('hours', 'Relay has the hours of the phone channel it reaches.', 'Remove "hours" from this channel.')
}

function checkNations({ nations, channels }: SupportDirectory, notes: Notes): void {
  nations?.forEach((nation, index) => {
    if (channels.some((channel) => !channel.nations || channel.nations.includes(nation))) return
    const wrong = `The service is for "${nation}", and no channel is.`
    const fix = `Add "${nation}" to a channel. If there is no help there, add a channel that is "not-offered" and say why.`
    notes.problem(inside('nations', index), '', wrong, fix)
  })
}
