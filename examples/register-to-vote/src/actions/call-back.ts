'use server'
import { directoryIn } from '../directory'
import { requests } from '../database'
import { callBackForm, callBackNow } from '../requests/call-back'
import { keepRequest } from '../requests/request-state'
import type { CallBackState } from '../views/call-back-form-page'
import { isLanguage } from '../words'

/** Keeps a request for a call. It needs no session and no application: whoever cannot begin must get to a person. */
export async function askForCall(sentIn: string, _before: CallBackState, posted: FormData): Promise<CallBackState> {
  const language = isLanguage(sentIn) ? sentIn : 'en'
  const directory = directoryIn(language)
  const now = new Date()
  const state = await keepRequest({
    page: 'call-back',
    form: callBackForm(directory),
    language,
    now,
    posted,
    keep: async (copy, { 'call-back': call }) => (await requests()).keep('call-back', copy, language, call),
  })
  // Those of the page may have gone by.
  return { ...state, times: callBackNow(directory, now).times }
}
