import { type Field, isEmpty, type TypedAnswer, type TypedOrNot, wrong } from '../field.js'
import { inLanguage, type Words } from '../language.js'
import { textPosted } from '../posted.js'
import { lengthOf, tidyLines } from '../tidy.js'

/** An answer, or the reason why there is none. */
export type GivenOrNot<Value> = { readonly given: Value } | { readonly cannotGive: string }

/** What `orCannotGive` says. */
export interface OrCannotGiveOptions {
  /** What people may not be able to give, as it stands after "Enter" and after "give": `your date of birth`. */
  thing: Words
  /** How the question is answered. `select` for checkboxes, `enter` for all others, unless set. */
  how?: 'enter' | 'select'
  /** What the reason is called at the start of a sentence. */
  reason?: Words
  /** The most characters of the reason, as people see them. 500 unless set, as in `CannotGiveThis`. */
  most?: number
}

/**
 * A question that people may be unable to answer: they say so, and why. That is an answer like any other. For
 * `CannotGiveThis`, whose names are `${name}-cannot-give` and `${name}-reason`.
 *
 * `const { question, cannotGive } = ask('date-of-birth')`
 *
 * @param field the question, as it would be if everyone could answer it
 */
export function orCannotGive<Value, Given extends TypedAnswer>(
  field: Field<Value, Given>,
  { thing, how, reason = { en: 'Reason', cy: 'Rheswm' }, most = 500 }: OrCannotGiveOptions,
): Field<GivenOrNot<Value>, TypedOrNot<Given>> {
  return {
    parts: field.parts,
    messagePerPart: ['cannot-give', 'reason'],
    read: (posted, name) => ({
      answer: field.read(posted, name),
      'cannot-give': textPosted(posted, `${name}-cannot-give`),
      reason: textPosted(posted, `${name}-reason`),
    }),
    check: (typed, checking) => {
      const { language } = checking
      const { errors } = language
      const what = inLanguage(thing, language)
      if (typed['cannot-give'] !== 'yes') {
        if (isEmpty(typed.answer)) {
          const isSelected = how === undefined ? Array.isArray(typed.answer) : how === 'select'
          return wrong(isSelected ? errors.selectOrSayWhyNot(what) : errors.enterOrSayWhyNot(what))
        }
        const { value, problems } = field.check(typed.answer, checking)
        return problems ? { problems } : { value: { given: value } }
      }
      if (!isEmpty(typed.answer)) return wrong(errors.notBothAnswerAndNone(what), 'cannot-give')
      const why = tidyLines(typed.reason)
      if (why === '') return wrong(errors.sayWhyNot(what), 'reason')
      if (lengthOf(why) > most) return wrong(errors.tooLong(inLanguage(reason, language), most), 'reason')
      return { value: { cannotGive: why } }
    },
    show: (value) =>
      'given' in value
        ? { answer: field.show(value.given), 'cannot-give': '', reason: '' }
        : { answer: field.read(undefined, ''), 'cannot-give': 'yes', reason: value.cannotGive },
  }
}
