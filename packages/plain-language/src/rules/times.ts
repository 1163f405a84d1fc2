import type { Rule, Spotted } from '../rule.js'
import { matches } from '../text/matches.js'

const withHalf = /(?<![\d:.£$€])(\d{1,2})(?:([:.])(\d{2}))?( ?)(am|pm|a\.m\.?|p\.m\.?|AM|PM|Am|Pm)(?![\p{L}\p{N}])/gu
const onTheClock = /(?<![\d:.£$€/-])([01]?\d|2[0-3]):([0-5]\d)(?![\d:]|\.\d|\s?(?:am|pm|a\.m|p\.m)\b)/gi
const noon = /\b(?:12 ?noon|12 midday|12 midnight|noon)\b/gi

/** The plain form of a time on a 12-hour clock. */
function plainTime(hour: number, minutes: string, half: 'am' | 'pm'): string {
  if (hour === 12 && minutes === '00') return half === 'am' ? 'midnight' : 'midday'
  return `${hour}${minutes === '00' ? '' : `:${minutes}`}${half}`
}

/** Finds times that are not like "9am", "5:30pm", "midday" or "midnight". */
export const times: Rule = {
  name: 'times',
  finds: 'A time that is not like “5:30pm”, “9am”, “midday” or “midnight”, such as “9.00 AM” or “17:30”.',
  why: 'One plain form is quicker to read, and 12 o’clock is never in doubt.',
  source: 'GOV.UK style guide: times',
  level: 'error',
  language: 'en',
  find(text) {
    const found: Spotted[] = []
    for (const { start, end, words, groups } of matches(text, withHalf)) {
      const hour = Number(groups[0])
      if (hour < 1 || hour > 12) continue
      // The full stop that ends the sentence is not part of the time.
      const best = plainTime(hour, groups[2] ?? '00', /^p/i.test(groups[4] ?? '') ? 'pm' : 'am')
      if (words === best) continue
      found.push({ start, end, message: `“${words}” is not in the plain form of a time.`, fix: `Write “${best}”.` })
    }
    for (const { start, end, words, groups } of matches(text, onTheClock)) {
      const hour = Number(groups[0])
      // "Romans 8:28" and "a ratio of 4:30" are rare in services; a clock with no am or pm is not.
      const best = plainTime(hour % 12 || 12, groups[1] ?? '00', hour < 12 ? 'am' : 'pm')
      found.push({ start, end, message: `“${words}” does not say am or pm.`, fix: `Write “${best}”.` })
    }
    for (const { start, end, words } of matches(text, noon)) {
      const best = /midnight/i.test(words) ? 'midnight' : 'midday'
      found.push({ start, end, message: `“${words}” is not in the plain form of a time.`, fix: `Write “${best}”.` })
    }
    return found.sort((a, b) => a.start - b.start)
  },
}
