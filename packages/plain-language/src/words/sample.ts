/** What a value says, with what it was given. */
export interface Said {
  /** The words. */
  words: string
  /** What the function was called with, or nothing for a plain string. Two sayings with the same call can be compared. */
  call: string
}

// Numbers that show every plural of English and Welsh, and one long enough not to be written in a sentence by chance.
const numbers = [0, 1, 2, 3, 6, 10, 4071]

/** The number in {@link sayings} that stands for any other: if the English shows it, the Welsh must too. */
export const markedNumber = '4071'

/** The word given for each name or text: if the English shows it, the Welsh must too. */
export const markedWord = 'xqz'

/** An object that has every property a function may ask for. */
function anything(leaf: unknown): unknown {
  return new Proxy({}, { get: (_target, name) => (typeof name === 'symbol' ? undefined : leaf) })
}

/** Ways to call a words function of so many arguments: each argument a number, a word, a list, or an object of these. */
function calls(count: number): { name: string; values: unknown[] }[] {
  const leaves: [string, unknown][] = [
    ...numbers.map((number): [string, unknown] => [`the number ${number}`, number]),
    [`the text ${markedWord}`, markedWord],
  ]
  const shapes: [string, unknown][] = leaves.flatMap(([name, leaf]): [string, unknown][] => [
    [name, leaf],
    [`a list of ${name}`, [leaf, leaf]],
    [`an object of ${name}`, anything(leaf)],
  ])
  const same = shapes.map(([name, value]) => ({ name, values: Array.from({ length: count }, () => value) }))
  if (count < 2) return same
  // A function can take a number and a name, in either order.
  const mixed = numbers.flatMap((number) => [
    {
      name: `the number ${number}, then the text ${markedWord}`,
      values: [number, ...Array<unknown>(count - 1).fill(markedWord)],
    },
    {
      name: `the text ${markedWord}, then the number ${number}`,
      values: [markedWord, ...Array<unknown>(count - 1).fill(number)],
    },
  ])
  return [...same, ...mixed]
}

/** Leftovers that show a call did not suit the function: they are our doing, not the writer's. */
const unsuited = /\[object |\bundefined\b|\bNaN\b|=>|\bfunction\b/

/** The arguments of some calls to a words function: one list for each call. */
export type Samples = readonly (readonly unknown[])[]

/**
 * Everything that a string or a words function says. A function is called with the samples, or if there are none with
 * numbers, words, lists and objects. The calls that it cannot use are left out.
 */
export function sayings(value: unknown, samples?: Samples): Said[] {
  if (typeof value === 'string') return [{ words: value, call: '' }]
  if (typeof value !== 'function') return []
  const said: Said[] = []
  const given = samples?.map((values, index) => ({ name: `sample ${index + 1}`, values }))
  for (const { name, values } of given ?? calls(Math.max(value.length, 1))) {
    try {
      const words: unknown = (value as (...args: unknown[]) => unknown)(...values)
      if (typeof words === 'string' && !unsuited.test(words)) said.push({ words, call: name })
    } catch {
      // This function does not take arguments of this shape. Another call will suit it.
    }
  }
  return said
}
