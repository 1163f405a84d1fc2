'use server'
import { countTries, isCopy, newCopy, type Posted } from '@handrail/forms'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { addressOf } from '../addresses'
import { applications, isAway } from '../database'
import type { Saved } from '../database/applications'
import { COPY_FIELD, OFFER_FIELD } from '../hidden-fields'
import { logFailure } from '../log'
import { type Answers, formLanguage, placeAfter, placeFollowing, questions, todayInLondon } from '../questions'
import { sessionOf, startSession } from '../session'
import { answerLines } from '../views/answer-lines'
import type { PageState } from '../views/question'
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
  const { path } = question
  const words = wordsFor(language)
  const now = new Date()
  const sentCopy = posted.get(COPY_FIELD)
  // The page that comes back with a mistake is still the same copy.
  const copy = isCopy(sentCopy) ? sentCopy : newCopy()
  const form = question.form(words)
  const checked = await form.check(posted as Posted, { language: formLanguage(language), now })
  const { typed, errors, problems } = checked
  const tries = countTries(path, posted as Posted, checked)
  if (!checked.values) return { typed, errors, problems, copy, tries }
  // Asked once: whoever sends the same address again means it.
  const [[name, offer] = []] = Object.entries<string | undefined>(checked.offers)
  if (offer && posted.get(OFFER_FIELD) !== offer) {
    const message = words.offered.replace('%{address}', () => offer)
    return { typed, errors: [{ message, href: `#${name}-email` }], problems: {}, copy, tries, offer }
  }

  const kept = await keep(question.answers(checked.values))
  if (typeof kept === 'string') return askAgain(words.notKept[kept])
  const { answers, copies, reference } = kept.application
  if (kept.notSaved) {
    const saved = answerLines(path, answers, words, language).join(', ')
    return askAgain(
      words.changedElsewhere.replace('%{saved}', () => saved),
      newCopy(copies[path]),
    )
  }
  const today = todayInLondon(now)
  const next = sent.isChange === true ? placeAfter(answers, today) : placeFollowing(path, answers, today)
  // The browser may not show pages again as they were before this answer.
  revalidatePath('/', 'layout')
  redirect(addressOf(language, reference ? 'confirmation' : next))

  /** What was typed stays, and nothing is said about it: it may well be right. */
  function askAgain(why: string, from = copy): PageState {
    return { typed, errors: [{ message: why }], problems: {}, copy: from, tries }
  }

  async function keep(given: Answers): Promise<Saved | 'expired' | 'away' | 'failed'> {
    try {
      const session = (await sessionOf()) ?? (path === questions[0]!.path ? await startSession() : undefined)
      return session ? await (await applications()).save(session, given, { path, copy }) : 'expired'
    } catch (error) {
      logFailure(path, error)
      return isAway(error) ? 'away' : 'failed'
    }
  }
}
