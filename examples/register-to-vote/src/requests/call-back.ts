import { defineForm } from '@handrail/forms'
import { callBackRequest } from '@handrail/forms/requests'
import { callBackOffered, type CallBackOffered, type SupportDirectory } from '@handrail/support'

/** How many days people can choose from. More make a page that is too long for a phone. */
const DAYS = 3

/** When people can be called, and how they can talk. The page and the check of what they send are made from it. */
export const callBackNow = (directory: SupportDirectory, now: Date): CallBackOffered =>
  callBackOffered(directory, now, { days: DAYS })

/** What is asked of someone who wants to be called. */
export const callBackForm = (directory: SupportDirectory) =>
  defineForm({ 'call-back': callBackRequest((now) => callBackNow(directory, now)) })

/** The fields of a request for a call. */
export type CallBackFields = ReturnType<typeof callBackForm>['fields']
