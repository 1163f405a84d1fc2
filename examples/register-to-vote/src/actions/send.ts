'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { addressOf } from '../addresses'
import { applications, DatabaseAway } from '../database'
import { logFailure } from '../log'
import { placeAfter, todayInLondon } from '../questions'
import { sessionOf } from '../session'
import { isLanguage, wordsFor } from '../words'

/** Why an application could not be sent, if so. */
export interface SendState {
  notSent?: string
}

/** Sends the application. A second press, or the same form once more, finds the reference of the first. */
export async function send(sentIn: string, _before: SendState): Promise<SendState> {
  const language = isLanguage(sentIn) ? sentIn : 'en'
  const today = todayInLondon(new Date())
  const session = await sessionOf()
  if (!session) redirect(addressOf(language, 'start'))
  let sent
  try {
    sent = await (await applications()).send(session, language, today)
  } catch (error) {
    logFailure('check-answers', error)
    const { away, failed } = wordsFor(language).notSent
    return { notSent: error instanceof DatabaseAway ? away : failed }
  }
  revalidatePath('/', 'layout')
  redirect(addressOf(language, sent.reference ? 'confirmation' : placeAfter(sent.answers, today)))
}
