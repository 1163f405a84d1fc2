// What people can say that they need. Nothing here checks anything, so that a browser gets it without the code that does.
import type { AdjustmentGroup, ReachWay } from '@handrail/forms/lists'

/** Each is a long list, so people choose which they want to see. */
export const needsParts = ['adjustments', 'formats', 'reach', 'languages'] as const
export type NeedsPart = (typeof needsParts)[number]

/** How people can hear what we can do. */
export const contactWays = ['phone', 'text', 'email', 'post'] as const
export type ContactWay = (typeof contactWays)[number]

/** Groups of adjustments that fit an office with a desk and places. Documents have a list of their own. */
export const adjustmentGroups: readonly AdjustmentGroup[] = [
  'forms',
  'buildings',
  'bring-someone',
  'comfort',
  'communication',
]

/** Ways to reach us that we do not have, each with what there is instead. */
export type NotOffered = Partial<Record<Exclude<ReachWay, 'something-else'>, string>>
