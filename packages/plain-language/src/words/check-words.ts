import { type Allowed, check } from '../check.js'
import type { Finding } from '../finding.js'
import type { Slot } from '../rule.js'
import { optionFor } from './option-for.js'
import { mismatches, type ParityOptions } from './parity.js'
import { sayings, type Samples } from './sample.js'
import { slotOfKey } from './slot-of-key.js'
import { entries, isPlural, type Words } from './words.js'

/** A finding in an interface strings object. Its offsets are into `words`. */
export interface WordsFinding extends Finding {
  /** The keys that lead to the value, with dots between: `hint.other`. */
  key: string
  /** The language the value is in. */
  language: 'en' | 'cy'
  /** What the value says. For a function, what it says for one of the calls that shows the problem. */
  words: string
}

/** What {@link checkWords} needs to know besides the words. */
export interface WordsOptions extends ParityOptions {
  /** Where the value of a key appears, when its name does not tell. A key also covers the keys inside it. */
  slots?: Readonly<Record<string, Slot>>
  /** Rules to leave out for a key, each with the reason. */
  allow?: Readonly<Record<string, Allowed>>
  /** Keys whose Welsh may be the same as the English, such as a name. A key also covers the keys inside it. */
  same?: readonly string[]
  /**
   * What to call a function with, when it only takes certain values: one list of arguments for each call, like
   * `{ dayRange: [['monday', 'friday']] }`.
   */
  samples?: Readonly<Record<string, Samples>>
}

/**
 * Checks the words of an interface: each language against the rules for its slot, and the Welsh against the English.
 *
 * The slot comes from `slots`, or else from the key: `errorTooLong` is an error, `hint` a hint. A function is called
 * with numbers, words, lists and objects, so that every sentence it can say is read. Both languages must have the same
 * keys, the same numbers and the same places to fill in. No value may be empty, and the Welsh must not be the English.
 * A plural needs all six Welsh forms.
 *
 * @param strings interface words in the shape `{ en, cy, draft }`
 * @returns findings, the rules' first. The rule that compares the two languages is called `parity`
 */
export function checkWords<W extends object>(strings: Words<W>, options: WordsOptions = {}): WordsFinding[] {
  const findings: WordsFinding[] = []
  for (const language of ['en', 'cy'] as const) {
    for (const { key, value } of entries(strings[language]).flatMap(plainEntries)) {
      const slot = optionFor(options.slots, key) ?? slotOfKey(key)
      const allow = optionFor(options.allow, key) ?? {}
      const seen = new Set<string>()
      for (const { words } of sayings(value, optionFor(options.samples, key))) {
        // A component goes on after an interface word such as "Error:", so a colon at the end is not a lead-in.
        for (const finding of check(words, { slot, language, allow, followed: true })) {
          const same = `${finding.rule} ${finding.fix}`
          if (!seen.has(same)) findings.push({ ...finding, key, language, words })
          seen.add(same)
        }
      }
    }
  }
  for (const mismatch of mismatches(strings.en, strings.cy, options)) {
    findings.push({ rule: 'parity', level: 'error', start: 0, end: 0, words: '', ...mismatch })
  }
  for (const key of strings.draft.map(String)) {
    if (entries(strings.cy).some((entry) => entry.key === key || entry.key.startsWith(`${key}.`))) continue
    const text = { message: `“${key}” is listed as a draft but does not exist.`, fix: 'Take it out of the drafts.' }
    findings.push({ rule: 'parity', level: 'error', start: 0, end: 0, words: '', key, language: 'cy', ...text })
  }
  return findings
}

/** A plural's forms, each as an entry. Anything else as it is. */
function plainEntries({ key, value }: { key: string; value: unknown }): { key: string; value: unknown }[] {
  return isPlural(value)
    ? Object.entries(value).map(([form, text]) => ({ key: `${key}.${form}`, value: text }))
    : [{ key, value }]
}
