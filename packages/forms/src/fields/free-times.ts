import { type Field, wrong } from '../field.js'
import { textsPosted } from '../posted.js'
import type { Asked } from '../language.js'
import { inLanguage } from '../language.js'

/** What is posted by someone whom every time suits that is free. */
export const ANY_TIME = 'any'

/**
 * One or more of the times that are free. What was free when the page was made may not be free any more, so some of what was
 * ticked may be gone: what is left counts.
 *
 * @param asked what is said when nothing was ticked
 * @param free the `value` of each time that is free now
 */
export const freeTimes = (asked: Asked, free: readonly string[]): Field<readonly string[], readonly string[]> => ({
  read: textsPosted,
  check: (typed, { language }) => {
    if (typed.length === 0) return wrong(language.errors.select(inLanguage(asked.thing, language)))
    const value = typed.includes(ANY_TIME) ? free : free.filter((each) => typed.includes(each))
    return value.length === 0 ? wrong(language.errors.nobodyIsFreeThen()) : { value }
  },
  show: (value) => value,
})
