import type { Rule, Spotted } from '../rule.js'
import { isListItem, lines } from '../text/lines.js'

const furniture =
  /^(?:share this page|sharing and comments|skip to (?:main )?content|print this page|back to top|leave a comment|read more|continue reading|menu|search|\[english\] - \[cymraeg\])$/i

/**
 * Finds text that leaked in from around the page when it was copied: "Share this page", or the description of a picture.
 * A picture's description shows as a line by itself that starts with a small letter and has no full stop.
 */
export const strayLine: Rule = {
  name: 'stray-line',
  finds: 'A line that leaked in from around the page, like “Share this page” or the description of a picture.',
  why: 'It makes no sense to the person reading.',
  source: 'Defects seen in published guidance',
  level: 'warning',
  language: 'any',
  slots: ['prose'],
  find(text, { paragraph }) {
    const all = lines(text)
    const written = all.filter(({ words }) => words)
    if (!paragraph && written.length < 3) return []
    const found: Spotted[] = []
    for (const [index, { start, end, words }] of all.entries()) {
      if (!words || isListItem(words)) continue
      const standsAlone = !all[index - 1]?.words && !all[index + 1]?.words
      const noCapital = /^\p{Ll}/u.test(words) && !/[.!?:,;)”"’]$/.test(words) && words.split(/\s+/).length > 4
      if (furniture.test(words)) {
        found.push({ start, end, message: `“${words}” belongs to the page around this text.`, fix: 'Take it out.' })
      } else if (standsAlone && noCapital && !/[\uFFFC/=]/.test(words)) {
        found.push({
          start,
          end,
          message: 'This line starts with a small letter and has no full stop.',
          fix: 'Write a full sentence, or take it out if it describes a picture.',
        })
      }
    }
    return found
  },
}
