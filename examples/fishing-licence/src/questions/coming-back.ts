import { date, defineForm, resumeCode } from '@handrail/forms'
import type { Words } from '../words/index.js'

const born = (words: Words) =>
  date({ thing: words.comeBack.dateOfBirth.thing, mustBe: 'past', first: { date: '1900-01-01' } })

/** What a page asks before it gives a code, if nobody was asked yet: the other thing to come back with. */
export const saveForm = (words: Words) => defineForm({ 'date-of-birth': born(words) })

/** What someone comes back with. */
export const comeBackForm = (words: Words) =>
  defineForm({ code: resumeCode({ thing: words.comeBack.code.thing }), 'date-of-birth': born(words) })

export type SaveForm = ReturnType<typeof saveForm>
export type ComeBackForm = ReturnType<typeof comeBackForm>
