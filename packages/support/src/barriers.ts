import { strings } from './barriers.strings.js'
import type { Language } from './directory.js'
import type { Barrier, Need } from './offer.js'
import { wordsIn } from './words.js'

/** Every barrier there is, in the order in which people are asked about them. `something-else` is not one: it comes last. */
export const allBarriers: readonly Barrier[] = /* @__PURE__ */ (() =>
  Object.keys(strings.en.yourself).filter((need): need is Barrier => need !== 'something-else'))()

/**
 * What makes a service hard, in plain words and without a full stop: `I do not have a computer, phone or tablet`. They are
 * here once, so that the survey, the "get support" page and the numbers that a team sees all say the same.
 *
 * @param need a barrier, or `something-else`
 * @param about `yourself`, for a choice that people make about themselves, unless set. `anyone` for a table or a heading:
 *   `No computer, phone or tablet`
 */
export const barrierWords = (need: Need, language: Language, about: 'yourself' | 'anyone' = 'yourself'): string =>
  wordsIn(strings, language)[about][need]
