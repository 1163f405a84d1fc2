import type { ChannelKind } from './directory.js'
import type { Need } from './offer.js'

/** What someone says made it hard. `nothing` stands alone. */
export type MadeItHard = Need | 'nothing'

/**
 * How someone says they got help: a kind of channel, or someone they know. `not-needed` and `not-given` stand alone. Apart
 * from each other they show how many people look for help and do not find it.
 */
export type HelpGiven = ChannelKind | 'someone-you-know' | 'not-needed' | 'not-given'

/** How someone was asked. People who are not online are asked too. */
export type SurveyAsked = 'online' | 'on-paper' | 'by-phone' | 'face-to-face'

/**
 * What one person answered, as `supportSurvey` of `@handrail/forms` gives it. Each part can be missing: nobody has to
 * answer. A name or a reference of the person does not belong in it.
 */
export interface SurveyAnswer {
  asked?: SurveyAsked
  madeItHard?: readonly MadeItHard[]
  /** What `something-else` was. */
  madeItHardOther?: string
  /** From 0, not satisfied at all, to 10, completely satisfied. */
  satisfaction?: number
  helpedBy?: readonly HelpGiven[]
  /** What we could do better. */
  comment?: string
}
