import type { Rule, Spotted } from '../rule.js'
import { matches } from '../text/matches.js'

const months = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)`
const fullNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const dayThenMonth = new RegExp(
  String.raw`\b(?:the )?(\d{1,2})(st|nd|rd|th)?( of)?,? (${months})\b\.?(,)?(?: (\d{4}))?`,
  'g',
)
const monthThenDay = new RegExp(
  String.raw`\b(${months})\.? (\d{1,2})(?!\d|:|%|[ ,]*000|(?:am|pm)\b)(?:st|nd|rd|th)?(?:,? (\d{4}))?\b`,
  'g',
)
const numeric = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)/g

function monthName(written: string): string {
  return fullNames.find((name) => name.startsWith(written.slice(0, 3))) ?? written
}

function spelled(day: string, month: string, year?: string): string {
  return `Write “${Number(day)} ${monthName(month)}${year ? ` ${year}` : ''}”.`
}

/** Finds dates that are not like "4 June 2017". Hints for a date input, such as "27 3 2007", are left alone. */
export const dates: Rule = {
  name: 'dates',
  finds: 'A date that is not like “4 June 2017”, such as “June 4th, 2017” or “04/06/2017”.',
  why: 'Numbers alone are read in a different order in other countries, and “4th” is more to read.',
  source: 'GOV.UK style guide: dates',
  level: 'error',
  language: 'en',
  find(text) {
    const found: Spotted[] = []
    for (const { start, end, words, groups } of matches(text, dayThenMonth)) {
      const [day = '', ordinal, of, month = '', comma, year] = groups
      if (Number(day) > 31 || Number(day) === 0) continue
      const shortMonth = month !== monthName(month)
      if (!ordinal && !of && !shortMonth && !(comma && year) && !/\d,/.test(words)) continue
      found.push({
        start,
        end,
        message: `“${words}” is not in the plain form of a date.`,
        fix: spelled(day, month, year),
      })
    }
    for (const { start, end, words, groups } of matches(text, monthThenDay)) {
      const [month = '', day = '', year] = groups
      // "3 May 20 people" and "May 5 people" are not dates written backwards.
      if (Number(day) > 31 || Number(day) === 0 || /\d $/.test(text.slice(0, start))) continue
      if (month === 'May' && !year && !/^(?:st|nd|rd|th|[.,;:)]|$)/.test(text.slice(end))) continue
      found.push({ start, end, message: `“${words}” has the month before the day.`, fix: spelled(day, month, year) })
    }
    for (const { start, end, words, groups } of matches(text, numeric)) {
      const [day = '', mark, month = '', year = ''] = groups
      // A sort code is 3 pairs of numbers with hyphens. A version number has full stops.
      if (Number(day) > 31 || Number(month) > 12 || Number(day) * Number(month) === 0) continue
      if (mark !== '/' && year.length !== 4) continue
      const name = fullNames[Number(month) - 1] ?? ''
      found.push({
        start,
        end,
        message: `“${words}” is a date in numbers only.`,
        fix: year.length === 4 ? spelled(day, name, year) : 'Write the month as a word, like “4 June 2017”.',
      })
    }
    return found.sort((a, b) => a.start - b.start)
  },
}
