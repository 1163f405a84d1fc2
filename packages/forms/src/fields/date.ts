import {
  dateWords,
  dayFrom,
  dayIn,
  daysIn,
  type DateTyped,
  localDate,
  type LocalDate,
  monthFrom,
  tidyDate,
} from '../dates.js'
import type { DatePart } from '../errors/error-messages.js'
import { type Checking, type Field, type Outcome, wrong } from '../field.js'
import { type Asked, inLanguage, subjectOf, type Words } from '../language.js'
import { textPosted } from '../posted.js'

/** The first or the last day that a date may be. */
export interface DateLimit {
  date: LocalDate
  /** The date in words, with what it is if that helps: `31 March 2026, when your last licence ends`. */
  words?: Words
}

/** What a `date` asks for. */
export interface DateOptions extends Asked {
  /** Where the date must be, seen from today. */
  mustBe?: 'past' | 'today-or-past' | 'future' | 'today-or-future'
  /** The first day it may be, as it is or from today's date. */
  first?: DateLimit | ((today: LocalDate) => DateLimit)
  /** The last day it may be, as it is or from today's date. */
  last?: DateLimit | ((today: LocalDate) => DateLimit)
  /** Where "today" is. `Europe/London` unless set. */
  timeZone?: string
}

const parts = ['day', 'month', 'year'] as const satisfies DatePart[]

/** What is typed in each part. Parts that are not there are empty. */
type DateShown = Readonly<Record<DatePart, string>>

/**
 * A date in 3 fields, as in `DateInput`. People may write the month as a word, in English or Welsh. A year of 2 numbers is
 * asked about, never guessed.
 *
 * Design System: https://design-system.service.gov.uk/components/date-input/
 *
 * @returns a field whose value is a day such as `2009-02-28`
 */
export function date(options: DateOptions): Field<LocalDate, DateShown> {
  return {
    parts,
    read: (posted, name) => ({
      day: textPosted(posted, partName(name, 'day')),
      month: textPosted(posted, partName(name, 'month')),
      year: textPosted(posted, partName(name, 'year')),
    }),
    check: (typed, checking) => {
      const real = realDate(tidyDate(typed), options, checking)
      return real.problems ? real : (outOfRange(real.value, options, checking) ?? real)
    },
    show: (value) => {
      const [year = '', month = '', day = ''] = value.split('-')
      return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year }
    },
  }
}

const partName = (name: string, part: DatePart): string => `${name}-${part}`

function realDate(typed: DateTyped, asked: Asked, { language }: Checking): Outcome<LocalDate> {
  const { errors } = language
  const missing = parts.filter((part) => typed[part] === '')
  if (missing.length === parts.length) return wrong(errors.enter(inLanguage(asked.thing, language)))
  const subject = subjectOf(asked, language)
  if (missing.length > 0) return wrong(errors.mustIncludeParts(subject, missing), ...missing)

  const day = dayFrom(typed.day)
  const month = monthFrom(typed.month, language)
  const isYear = /^\d+$/.test(typed.year)
  const impossible = [day ? [] : ['day'], month ? [] : ['month'], isYear ? [] : ['year']].flat()
  if (impossible.length > 1) return wrong(errors.mustBeARealDate(subject), ...impossible)
  if (!day) return wrong(errors.dayMustBe1To31(), 'day')
  if (!month) return wrong(errors.monthMustBe1To12(), 'month')
  if (!isYear || typed.year.length !== 4 || typed.year === '0000') return wrong(errors.yearMustHave4Numbers(), 'year')

  const year = Number(typed.year)
  const days = daysIn(month, year)
  const monthName = language.months[month - 1]!
  if (day > days) return wrong(errors.monthHasOnly(month === 2 ? `${monthName} ${year}` : monthName, days), 'day')
  return { value: localDate(year, month, day) }
}

function outOfRange(value: LocalDate, options: DateOptions, { language, now }: Checking): Outcome<never> | undefined {
  // To ask a time zone for its day takes longer than all the rest.
  if (!options.mustBe && !options.first && !options.last) return undefined
  const { errors } = language
  const subject = subjectOf(options, language)
  const today = dayIn(options.timeZone ?? 'Europe/London', now)
  // As text, days are in the order of the calendar.
  if (options.mustBe === 'past' && value >= today) return wrong(errors.mustBeInThePast(subject))
  if (options.mustBe === 'today-or-past' && value > today) return wrong(errors.mustBeTodayOrInThePast(subject))
  if (options.mustBe === 'future' && value <= today) return wrong(errors.mustBeInTheFuture(subject))
  if (options.mustBe === 'today-or-future' && value < today) return wrong(errors.mustBeTodayOrInTheFuture(subject))

  const [first, last] = [options.first, options.last].map((limit) =>
    typeof limit === 'function' ? limit(today) : limit,
  )
  const isTooEarly = first !== undefined && value < first.date
  const isTooLate = last !== undefined && value > last.date
  if (!isTooEarly && !isTooLate) return undefined
  const inWords = (limit: DateLimit): string => inLanguage(limit.words ?? dateWords(limit.date, language), language)
  if (first && last) return wrong(errors.mustBeBetweenDates(subject, inWords(first), inWords(last)))
  return isTooEarly
    ? wrong(errors.mustBeTheSameAsOrAfter(subject, inWords(first)))
    : wrong(errors.mustBeTheSameAsOrBefore(subject, inWords(last!)))
}
