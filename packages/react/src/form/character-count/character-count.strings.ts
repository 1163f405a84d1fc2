import type { Plural } from '../../foundations/plural.js'

/** What a character count says by itself. `%{count}` is where the number goes. */
export interface CharacterCountWords {
  /** The limit in characters: shown without scripts, read out when the box gets focus. */
  charactersDescription: string
  /** How many characters are left. */
  charactersUnderLimit: Plural
  /** Not one character more. */
  charactersAtLimit: string
  /** How many characters there are too many. */
  charactersOverLimit: Plural
  /** The limit in words: shown without scripts, read out when the box gets focus. */
  wordsDescription: string
  /** How many words are left. */
  wordsUnderLimit: Plural
  /** Not one word more. */
  wordsAtLimit: string
  /** How many words there are too many. */
  wordsOverLimit: Plural
}

/** English: GOV.UK Frontend's own, which its script says too. */
export const en: CharacterCountWords = {
  charactersDescription: 'You can enter up to %{count} characters',
  charactersUnderLimit: {
    one: 'You have %{count} character remaining',
    other: 'You have %{count} characters remaining',
  },
  charactersAtLimit: 'You have 0 characters remaining',
  charactersOverLimit: {
    one: 'You have %{count} character too many',
    other: 'You have %{count} characters too many',
  },
  wordsDescription: 'You can enter up to %{count} words',
  wordsUnderLimit: { one: 'You have %{count} word remaining', other: 'You have %{count} words remaining' },
  wordsAtLimit: 'You have 0 words remaining',
  wordsOverLimit: { one: 'You have %{count} word too many', other: 'You have %{count} words too many' },
}

/** Published Welsh says "o gymeriadau", of characters, after every number but 1. */
const afterOneOr = (one: string, other: string): Plural => ({
  zero: other,
  one,
  two: other,
  few: other,
  many: other,
  other,
})

/** Welsh: HMRC. */
export const cy: CharacterCountWords = {
  charactersDescription: 'Gallwch nodi hyd at %{count} o gymeriadau',
  charactersUnderLimit: /* @__PURE__ */ afterOneOr(
    'Mae gennych %{count} cymeriad yn weddill',
    'Mae gennych %{count} o gymeriadau yn weddill',
  ),
  charactersAtLimit: 'Mae gennych 0 o gymeriadau yn weddill',
  charactersOverLimit: /* @__PURE__ */ afterOneOr(
    'Mae gennych %{count} cymeriad yn ormod',
    'Mae gennych %{count} o gymeriadau yn ormod',
  ),
  wordsDescription: 'Gallwch nodi hyd at %{count} o eiriau',
  wordsUnderLimit: /* @__PURE__ */ afterOneOr(
    'Mae gennych %{count} gair yn weddill',
    'Mae gennych %{count} o eiriau yn weddill',
  ),
  wordsAtLimit: 'Mae gennych 0 o eiriau yn weddill',
  wordsOverLimit: /* @__PURE__ */ afterOneOr(
    'Mae gennych %{count} gair yn ormod',
    'Mae gennych %{count} o eiriau yn ormod',
  ),
}

/** Welsh that a translator has yet to check. */
export const draft: readonly (keyof CharacterCountWords)[] = []
