import { type Fields, type Form, type FormState, isCopy, newCopy, type Posted } from '@handrail/forms'
import { isAway } from '../database'
import { COPY_FIELD } from '../hidden-fields'
import { logFailure } from '../log'
import { formLanguage } from '../questions'
import type { ShownError } from '../views/question'
import type { Language } from '../words'
import { wordsFor } from '../words'
import { COPY_ID } from './kinds'

/** What a page shows that asks for something, before and after. Data that JSON can hold: Next puts it into the page. */
export interface RequestState<F extends Fields = Fields, Sent = unknown> extends Omit<FormState<F>, 'errors'> {
  errors: readonly ShownError[]
  /** Which copy of the page this is. */
  copy: string
  /** What was kept. Then the page says what happens next, in place of the form. */
  sent?: Sent
}

interface Asked<F extends Fields, Values, Sent> {
  /** The name of the page, for the log. */
  page: string
  form: Form<F, Values>
  language: Language
  now: Date
  posted: FormData
  /** Keeps what was sent from a copy of the page. */
  keep: (copy: string, values: Values) => Promise<Sent>
}

/** Keeps what makes sense, or says what is wrong with it. What was typed stays, whatever happens. */
export async function keepRequest<F extends Fields, Values, Sent>({
  page,
  form,
  language,
  now,
  posted,
  keep,
}: Asked<F, Values, Sent>): Promise<RequestState<F, Sent>> {
  const copy = copyIn(posted.get(COPY_FIELD))
  const options = { language: formLanguage(language), now }
  const { typed, errors, problems, values } = await form.check(posted as Posted, options)
  if (values === undefined) return { typed, errors, problems, copy }
  try {
    // Nothing else of what was typed is on the page after it, also not in its data.
    return { ...form.show(), copy, sent: await keep(copyId(copy)!, values) }
  } catch (error) {
    logFailure(page, error)
    const { notKept } = wordsFor(language).requests
    const message = notKept[isAway(error) ? 'away' : 'failed']
    return { typed, errors: [{ message }], problems: {}, copy }
  }
}

/** A copy that we did not make counts as a new one: it could be that of someone else. */
const copyIn = (sent: unknown): string => (copyId(sent) ? (sent as string) : newCopy())

/** What tells a copy of a page from every other, if it is one that we made. */
export const copyId = (sent: unknown): string | undefined => (isCopy(sent) ? COPY_ID.exec(sent)?.[0] : undefined)
