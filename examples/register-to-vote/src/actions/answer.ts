'use server'
import type { Posted } from '@handrail/forms'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { addressOf } from '../addresses'
import { applications, DatabaseAway } from '../database'
import { logFailure } from '../log'
import type { PageState } from '../views/question'
import { formLanguage, placeAfter, placeFollowing, questions, todayInLondon } from '../questions'
import { sessionOf, startSession } from '../session'
import { isLanguage, wordsFor } from '../words'

/** Which page was sent. It comes back from the browser, so it can be anything. */
interface Sent {
  path: string
  language: string
  isChange: boolean
}

/** Keeps an answer that makes sense and goes on, or says what is wrong with it. */
export async function answer(sent: Sent, _before: PageState, posted: FormData): Promise<PageState> {
  const language = isLanguage(sent.language) ? sent.language : 'en'
  const question = questions.find(({ path }) => path === sent.path)
  if (!question) redirect(addressOf(language, 'start'))
  const words = wordsFor(language)
  const now = new Date()
  const form = question.form(words)
  const state = await form.check(posted as Posted, { language: formLanguage(language), now })
  const { values } = state
  if (!values) return state

  const kept = await keep()
  if ('notKept' in kept) return { typed: state.typed, errors: [], problems: {}, notKept: words.notKept[kept.notKept] }
  const { answers, reference } = kept
  const today = todayInLondon(now)
  const next = sent.isChange === true ? placeAfter(answers, today) : placeFollowing(question.path, answers, today)
  // The browser may not show pages again as they were before this answer.
  revalidatePath('/', 'layout')
  redirect(addressOf(language, reference ? 'confirmation' : next))

  async function keep() {
    try {
      const session = (await sessionOf()) ?? (question === questions[0] ? await startSession() : undefined)
      if (!session) return { notKept: 'expired' } as const
      return await (await applications()).save(session, question!.answers(values!))
    } catch (error) {
      logFailure(question!.path, error)
      return { notKept: error instanceof DatabaseAway ? 'away' : 'failed' } as const
    }
  }
}
