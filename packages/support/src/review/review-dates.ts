import { dateWords } from '../dates-and-times.js'
import type { LocalDate } from '../directory.js'
import { addDays } from '../london-time.js'
import type { Assurance } from '../offer.js'
import { inside } from '../problem.js'
import type { Facts, Say } from './facts.js'

/** How many days before a date people hear of it. */
const early = 30

const words = (date: LocalDate): string => dateWords(date, 'en')

/** What was to be checked again by now, or soon. */
export function reviewDates(facts: Facts, say: Say): void {
  const { today, value, whole } = facts
  const soon = addDays(today, early)
  const dates = (reviewed: LocalDate | undefined, reviewBy: LocalDate | undefined, path: string, id: string): void => {
    const what = path === '' ? 'The whole file' : 'This'
    if (reviewed && reviewed > today)
      say(
        'reviewed-later',
        inside(path, 'reviewed'),
        id,
        `${what} was checked on ${words(reviewed)}, and that day has not come yet.`,
        'Check the year and the month.',
      )
    if (!reviewBy) return
    const at = inside(path, 'reviewBy')
    const fix = 'Check each fact. Then write today in "reviewed", and a later day in "reviewBy".'
    if (reviewBy < today)
      say('review-overdue', at, id, `${what} was to be checked again by ${words(reviewBy)}. That is over.`, fix)
    else if (reviewBy <= soon)
      say('review-due', at, id, `${what} is to be checked again by ${words(reviewBy)}. That is soon.`, fix)
  }
  dates(whole('reviewed') ? value.reviewed : undefined, whole('reviewBy') ? value.reviewBy : undefined, '', '')
  for (const { it, path } of [...facts.channels, ...facts.offers, ...facts.places])
    dates(it.reviewed, it.reviewBy, path, it.id)
  for (const { it, path } of [...facts.offers, ...facts.places])
    if (it.assurance) reviewAssurance(it.assurance, inside(path, 'assurance'), it.id, today, say)
}

function reviewAssurance({ on, until }: Assurance, path: string, id: string, today: LocalDate, say: Say): void {
  if (on > today)
    say(
      'reviewed-later',
      inside(path, 'on'),
      id,
      `The quality check is from ${words(on)}, and that day has not come yet.`,
      'Check the year and the month.',
    )
  if (!until) return
  const fix = 'Ask who checked it to check again. If nobody will, remove "assurance".'
  const at = inside(path, 'until')
  if (until < today)
    say('assurance-over', at, id, `The quality check counted until ${words(until)}. That is over.`, fix)
  else if (until <= addDays(today, early))
    say('assurance-due', at, id, `The quality check counts until ${words(until)}. That is soon.`, fix)
}
