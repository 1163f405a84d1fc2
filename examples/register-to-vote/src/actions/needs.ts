'use server'
import { redirect } from 'next/navigation'
import { addressOf } from '../addresses'
import { requests } from '../database'
import { ABOUT_FIELD } from '../hidden-fields'
import { aboutIn, type NeedsAnswers, needsForm } from '../requests/needs'
import { keepRequest } from '../requests/request-state'
import type { NeedsState } from '../views/needs-form-page'
import { isLanguage } from '../words'

/** Keeps what someone needs. It needs no session and no application. */
export async function tellNeeds(sentIn: string, _before: NeedsState, posted: FormData): Promise<NeedsState> {
  const language = isLanguage(sentIn) ? sentIn : 'en'
  const about = aboutIn(posted.getAll(ABOUT_FIELD))
  // Only a form that someone else wrote asks for nothing.
  if (about.length === 0) redirect(addressOf(language, 'what-you-need'))
  const state = await keepRequest({
    page: 'what-you-need',
    form: needsForm(language, about),
    language,
    now: new Date(),
    posted,
    keep: async (copy, values) => {
      const { keep } = await requests()
      return keep<NeedsAnswers>('needs', copy, language, values)
    },
  })
  return { ...state, about }
}
