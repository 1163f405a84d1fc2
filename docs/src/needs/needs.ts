// Every need that people, teams and the law have of Handrail, and what serves it. The numbers are those of our list of
// needs, so that nothing on it can be passed over. `checks/help.test.tsx` fails when one is missing or leads nowhere.
import { channelsAndPlaces } from './channels-and-places.ts'
import { measuresAndRules } from './measures-and-rules.ts'
import type { NeedGroup } from './need.ts'
import { peopleAndHelp } from './people-and-help.ts'

export type { Serves } from './need.ts'

/** All of them, in the order of their numbers. */
export const groups: readonly NeedGroup[] = [...peopleAndHelp, ...channelsAndPlaces, ...measuresAndRules]
