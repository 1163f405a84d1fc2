import { withoutAddresses } from '../text/addresses.js'
import { matches } from '../text/matches.js'
import { optionFor } from './option-for.js'
import { markedNumber, markedWord, sayings, type Samples } from './sample.js'
import { entries, isPlural, pluralForms } from './words.js'

/** A way in which the two languages do not match. */
export interface Mismatch {
  /** The keys that lead to the value. */
  key: string
  /** The language to put right. */
  language: 'en' | 'cy'
  /** What is wrong, as one plain sentence. */
  message: string
  /** What to do about it, as one plain sentence. */
  fix: string
}

const hole = /%?\{\{?\s*([\w.]+)\s*\}?\}|%[sd]\b/g

/** The places in a text that are filled in later, and the numbers in it. */
function parts(words: string): string[] {
  const holes = matches(words, hole).map(({ words: found }) => found.replace(/\s/g, ''))
  const rest = words.replace(hole, ' ')
  return [...holes, ...(rest.match(/\d+(?:[.,:]\d+)*/g) ?? [])].sort()
}

/** True if there are letters to translate, once addresses and the places to fill in are taken away. */
function hasWords(words: string): boolean {
  return /\p{L}/u.test(withoutAddresses(words).replace(hole, '').replaceAll(markedWord, ''))
}

function list(items: readonly string[]): string {
  return items.length > 0 ? items.map((item) => `“${item}”`).join(', ') : 'none'
}

/** What is known about the words besides the words. */
export interface ParityOptions {
  /** Keys whose Welsh may be the same as the English. A key covers the keys inside it. */
  same?: readonly string[]
  /** What to call a function with. */
  samples?: Readonly<Record<string, Samples>>
}

/** Compares the Welsh with the English. */
export function mismatches(en: unknown, cy: unknown, { same = [], samples }: ParityOptions): Mismatch[] {
  const mayBeSame = (key: string): boolean => same.some((name) => key === name || key.startsWith(`${name}.`))
  const english = new Map(entries(en).map(({ key, value }) => [key, value]))
  const welsh = new Map(entries(cy).map(({ key, value }) => [key, value]))
  const found: Mismatch[] = []
  for (const [key, value] of welsh) {
    if (!english.has(key)) {
      found.push({
        key,
        language: 'en',
        message: `“${key}” is in Welsh but not in English.`,
        fix: 'Add it to the English words.',
      })
    }
    if (isPlural(value)) found.push(...missingForms(key, value))
  }
  for (const [key, value] of english) {
    const other = welsh.get(key)
    if (isPlural(value) && !says(value['one'])) {
      found.push({
        key: `${key}.one`,
        language: 'en',
        message: 'The English form for 1 is empty.',
        fix: 'Write a whole sentence for 1.',
      })
    }
    if (!welsh.has(key)) {
      found.push({
        key,
        language: 'cy',
        message: `“${key}” is in English but not in Welsh.`,
        fix: 'Add it to the Welsh words.',
      })
    } else if (isPlural(value) !== isPlural(other)) {
      found.push({
        key,
        language: 'cy',
        message: 'Only one of the languages has plural forms.',
        fix: 'Give both languages plural forms.',
      })
    } else if (isPlural(value) && isPlural(other)) {
      found.push(...pluralMismatches(key, value, other, mayBeSame(key)))
    } else {
      found.push(...compare(key, value, other, mayBeSame(key), optionFor(samples, key)))
    }
  }
  return found
}

function says(value: unknown): boolean {
  const said = sayings(value)
  return said.length > 0 && said.every(({ words }) => words.trim() !== '')
}

/** Node's plural rules for Welsh use six forms. A blank one would print nothing. */
function missingForms(key: string, forms: Record<string, unknown>): Mismatch[] {
  return pluralForms
    .filter((form) => form !== 'other' && !says(forms[form]))
    .map((form) => ({
      key: `${key}.${form}`,
      language: 'cy' as const,
      message: `The Welsh plural form “${form}” is empty.`,
      fix: `Write a whole sentence for “${form}”: Welsh has six forms.`,
    }))
}

function pluralMismatches(
  key: string,
  en: Record<string, unknown>,
  cy: Record<string, unknown>,
  mayBeSame: boolean,
): Mismatch[] {
  const found = compare(`${key}.other`, en['other'], cy['other'], mayBeSame)
  if (typeof en['other'] !== 'string') return found
  const expected = parts(en['other'])
  for (const form of pluralForms) {
    const value = cy[form]
    if (form === 'other' || typeof value !== 'string') continue
    // The other five forms stand for one exact number, so they may write it out instead of filling it in.
    const unknown = parts(value).filter((part) => /[{%]/.test(part) && !expected.includes(part))
    if (unknown.length > 0) {
      found.push({
        key: `${key}.${form}`,
        language: 'cy',
        message: `The Welsh fills in ${list(unknown)}, which the English does not have.`,
        fix: 'Fill in the same things in both languages.',
      })
    }
  }
  return found
}

function compare(key: string, en: unknown, cy: unknown, mayBeSame: boolean, samples?: Samples): Mismatch[] {
  const found: Mismatch[] = []
  if (typeof en !== typeof cy) {
    const message = 'One language has a text here and the other a function.'
    return [{ key, language: 'cy', message, fix: 'Use the same kind in both languages.' }]
  }
  const english = sayings(en, samples)
  const welsh = new Map(sayings(cy, samples).map(({ call, words }) => [call, words]))
  if (english.length === 0) {
    const message = 'This is not a text, or a function that gives one.'
    return [{ key, language: 'en', message, fix: 'Write a text, or give samples of what the function takes.' }]
  }
  for (const { call, words } of english) {
    const other = welsh.get(call)
    const when = call ? ` (with ${call})` : ''
    const report = (language: 'en' | 'cy', message: string, fix: string): void => {
      found.push({ key, language, message, fix })
    }
    if (!words.trim()) report('en', `The English is empty${when}.`, 'Write the English.')
    if (!other?.trim()) {
      report('cy', `The Welsh is empty${when}.`, 'Write the Welsh, and list the key as a draft until it is checked.')
      continue
    }
    if (other === words && hasWords(words) && !mayBeSame) {
      report(
        'cy',
        `The Welsh is the same as the English${when}.`,
        'Write the Welsh, or list the key as the same in both.',
      )
    }
    const see = call && !samples ? marks : parts
    const [expected, actual] = [see(words), see(other)]
    if (expected.join(' ') !== actual.join(' ')) {
      const message = `The English has ${list(expected)} and the Welsh has ${list(actual)}${when}.`
      report('cy', message, 'Have the same numbers and the same places to fill in.')
    }
  }
  // One problem is enough for a function: it would be the same for each number it was called with.
  return typeof en === 'function'
    ? found.filter((one, index) => found.findIndex((two) => two.fix === one.fix) === index)
    : found
}

/** Which of the marks that a function was given can be seen in what it says. */
function marks(words: string): string[] {
  return [markedNumber, markedWord].filter((mark) => words.replaceAll(',', '').includes(mark))
}
