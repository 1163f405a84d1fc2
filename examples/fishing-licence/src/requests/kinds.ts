// What people can ask for. Nothing here checks anything, so that a browser can load it without the code that does.
import type { AdjustmentGroup } from '@handrail/forms/lists'
import { type ReachWay, reachWays } from '@handrail/forms/lists'
import {
  appointmentsOffered,
  type AppointmentsOffered,
  callBackOffered,
  type CallBackOffered,
  channelsInOrder,
  type Language,
  type SupportDirectory,
  textIn,
} from '@handrail/support'

/** What is kept until someone of the team has dealt with it. A survey is apart, as nobody may know whose it is. */
export const requestKinds = ['call-back', 'appointment', 'needs'] as const
export type RequestKind = (typeof requestKinds)[number]

/** The address of each page that asks for something. */
export const requestPaths = {
  'call-back': 'call-back',
  appointment: 'appointment',
  needs: 'what-you-need',
  survey: 'survey',
} as const

/** The offer of the directory that people get by appointment. */
const APPOINTMENT_OFFER = 'fill-in-with-you'

/** How many days people can choose from. More make a page that is too long for a phone. */
const DAYS = 3

/** When people can be called. The page and the check of what they send are made from it. */
export const callBackNow = (directory: SupportDirectory, now: Date): CallBackOffered =>
  callBackOffered(directory, now, { days: DAYS })

/** Which appointments can be had. */
export const appointmentsNow = (directory: SupportDirectory, now: Date): AppointmentsOffered =>
  appointmentsOffered(directory, APPOINTMENT_OFFER, now, { days: DAYS })

/** What people can tell us that they need. Each is a long list, so they choose which to see. */
export const needsParts = ['adjustments', 'formats', 'reach', 'languages'] as const
export type NeedsPart = (typeof needsParts)[number]

/** How people can hear what we can do. */
export const contactWays = ['phone', 'text', 'email', 'post'] as const
export type ContactWay = (typeof contactWays)[number]

/** Groups of adjustments that fit this service. Documents have a list of their own, and there are no hearings. */
export const adjustmentGroups: readonly AdjustmentGroup[] = [
  'forms',
  'buildings',
  'bring-someone',
  'comfort',
  'communication',
]

/** Ways to reach us that the directory says we do not have, each with what there is instead. */
export function waysNotOffered(
  directory: SupportDirectory,
  language: Language,
): Partial<Record<Exclude<ReachWay, 'something-else'>, string>> {
  const missing = channelsInOrder(directory).filter(({ availability }) => availability !== 'available')
  return Object.fromEntries(
    missing.flatMap(({ kind, because }) =>
      (reachWays as readonly string[]).includes(kind) && because ? [[kind, textIn(because, language)]] : [],
    ),
  )
}

/** How many days what people send is kept. The pages say so. */
export const KEPT_DAYS = { request: 90, survey: 365 } as const

/** In how many working days people hear from us. */
export const ANSWER_DAYS = { needs: 3, formats: 7 } as const
