import type { Rule, Spotted } from '../rule.js'
import { matches } from '../text/matches.js'

const day = String.raw`(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?s?`
const month = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December)`
const time = String.raw`\d{1,2}(?:[:.]\d{2})?(?: ?[ap]m)?`
const dash = String.raw`( ?[-–—] ?)`

const names = new RegExp(
  String.raw`\b(?:${day}${dash}${day}|(?:\d{1,2} )?${month}(?: \d{4})?${dash}(?:\d{1,2} )?${month})\b`,
  'g',
)
const clock = new RegExp(String.raw`(?<![\d:.])${time}${dash}(?:${time}(?<=[ap]m)|midday|midnight)(?!\w)`, 'gi')
const numbers =
  /(?<![\p{L}\d/.:+-]|[-–—] ?|\d )([£$€]?)(\d[\d,]*(?:\.\d+)?)(%?)( ?[-–—] ?)([£$€]?)(\d[\d,]*(?:\.\d+)?)(%?)(?![\p{L}\d]| ?[-–—/]| \d{3}|[.:]\d)/gu

/** Finds a range written with a dash, such as "9am - 5pm" or "10–20". Telephone numbers and sort codes are left alone. */
export const ranges: Rule = {
  name: 'ranges',
  finds: 'A range with a dash, like “9am - 5pm” or “10–20”.',
  why: 'Some screen readers say nothing for a dash, or say “minus”.',
  source: 'GOV.UK style guide: ranges',
  level: 'error',
  language: 'en',
  find(text) {
    const found: Spotted[] = []
    const add = (start: number, end: number, words: string, best: string): void => {
      if (found.some((other) => other.start < end && start < other.end)) return
      found.push({ start, end, message: `“${words}” is a range with a dash.`, fix: `Write “${best}”.` })
    }
    for (const pattern of [names, clock]) {
      for (const { start, end, words } of matches(text, pattern)) {
        add(start, end, words, words.replace(/\s*[-–—]\s*/, ' to '))
      }
    }
    for (const { start, end, words, groups } of matches(text, numbers)) {
      const [, first = '', , mark = '', , second = ''] = groups
      const from = Number(first.replace(/,/g, ''))
      // "2014-15" is a range of years even though 15 is the smaller number.
      const isYears = /^(?:19|20)\d\d$/.test(first) && /^\d\d(?:\d\d)?$/.test(second)
      // A number that starts with 0 is part of a telephone number or a code, and "5 - 3" may be a sum.
      if (
        /^0\d/.test(first) ||
        (/^0\d/.test(second) && !isYears) ||
        (mark.includes('-') && from >= Number(second.replace(/,/g, '')) && !isYears)
      )
        continue
      add(start, end, words, words.replace(/\s*[-–—]\s*/, ' to '))
    }
    return found.sort((a, b) => a.start - b.start)
  },
}
