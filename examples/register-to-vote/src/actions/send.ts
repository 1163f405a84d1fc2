'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { addressOf } from '../addresses'
import { applications, isAway } from '../database'
import { SEEN_FIELD } from '../hidden-fields'
import { logFailure } from '../log'
import { placeAfter, todayInLondon } from '../questions'
import { sessionOf } from '../session'
import type { ShownError } from '../views/question'
import { isLanguage, type Words, wordsFor } from '../words'

/** Why an application could not be sent, if so. */
export interface SendState {
  errors?: readonly ShownError[]
}

/** Sends the application. A second press, or the same form once more, finds the reference of the first. */
export async function send(sentIn: string, _before: SendState, posted: FormData): Promise<SendState> {
  const language = isLanguage(sentIn) ? sentIn : 'en'
  const today = todayInLondon(new Date())
  const session = await sessionOf()
  if (!session) redirect(addressOf(language, 'start'))
  let application
  try {
    application = await (await applications()).send(session, language, today, posted.get(SEEN_FIELD))
  } catch (error) {
    logFailure('check-answers', error)
    return notSent(isAway(error) ? 'away' : 'failed')
  }
  // The browser may not show pages again as they were before.
  revalidatePath('/', 'layout')
  if (application.reference) redirect(addressOf(language, 'confirmation'))
  const place = placeAfter(application.answers, today)
  if (place !== 'check-answers') redirect(addressOf(language, place))
  return notSent('changed')

  function notSent(why: keyof Words['notSent']): SendState {
    return { errors: [{ message: wordsFor(language).notSent[why] }] }
  }
}
