/** How many letters to add, drop, change or swap with the next one to get from one word to the other. */
function distance(from: string, to: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let j = 1; j <= to.length; j++) {
      const change = from[i - 1] === to[j - 1] ? 0 : 1
      let least = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + change)
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        least = Math.min(least, beforeLast[j - 2]! + 1)
      row.push(least)
    }
    beforeLast = last
    last = row
  }
  return last[to.length]!
}

const plain = (word: string): string => word.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

/** The word someone most likely meant, or undefined when none is close. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const typed = plain(word)
  // Nobody types a name this long by mistake, and the work grows with its length.
  if (typed.length === 0 || typed.length > 40) return undefined
  let best: string | undefined
  let least = Infinity
  for (const candidate of words) {
    const meant = plain(candidate)
    // "telephone" for phone, "response" for responseTime.
    const part = Math.min(typed.length, meant.length) > 3 && (meant.includes(typed) || typed.includes(meant))
    const far = part ? 1 : distance(typed, meant)
    if (far < least && far <= Math.max(1, Math.floor(meant.length / 3))) [best, least] = [candidate, far]
  }
  return best
}
