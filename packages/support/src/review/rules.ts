import type { Problem } from '../problem.js'

/** Whether something is wrong today, or is for a person to weigh. */
export type FindingLevel = 'error' | 'notice'

/** The name of a rule that finds something in a directory. It stays the same when its words change. */
export type ReviewRule =
  | 'not-json'
  | 'directory'
  | 'review-overdue'
  | 'review-due'
  | 'reviewed-later'
  | 'assurance-over'
  | 'assurance-due'
  | 'higher-rate'
  | 'nation-not-covered'
  | 'language-not-covered'
  | 'relay-silent'
  | 'bsl-silent'
  | 'hours-disagree'
  | 'number-twice'
  | 'hours-twice'
  | 'hours-unused'
  | 'exception-over'
  | 'bank-holidays-end'
  | 'question-help-away'
  | 'offer-unreachable'
  | 'place-unused'
  | 'place-without-location'
  | 'number-in-text'
  | 'hours-in-text'
  | 'not-translated'

/** What there is to know about a rule. */
export interface ReviewRuleFacts {
  level: FindingLevel
  /** What it finds, for the README and for people who read JSON. */
  finds: string
}

/** Every rule, in the order of the README's table. */
export const reviewRules: Record<ReviewRule, ReviewRuleFacts> = {
  'not-json': { level: 'error', finds: 'Text that is not JSON' },
  directory: { level: 'error', finds: 'A fact in the wrong form, missing, or at odds with another' },
  'review-overdue': { level: 'error', finds: 'Facts whose day to be checked again is over' },
  'review-due': { level: 'notice', finds: 'Facts to be checked again within 30 days' },
  'reviewed-later': { level: 'error', finds: 'A day of checking that has not come yet' },
  'assurance-over': { level: 'error', finds: 'A quality check that no longer counts' },
  'assurance-due': { level: 'notice', finds: 'A quality check that counts for 30 more days or fewer' },
  'higher-rate': { level: 'notice', finds: 'A number that costs people extra, with a reason' },
  'nation-not-covered': { level: 'error', finds: 'A nation where people can use no channel' },
  'language-not-covered': { level: 'error', finds: 'A language in which nobody can be reached' },
  'relay-silent': { level: 'error', finds: 'A phone line that does not say if Relay UK reaches it' },
  'bsl-silent': { level: 'error', finds: 'No word on British Sign Language' },
  'hours-disagree': { level: 'error', finds: 'One channel with two sets of hours' },
  'number-twice': { level: 'error', finds: 'One phone number under two names' },
  'hours-twice': { level: 'notice', finds: 'Two sets of hours that are the same' },
  'hours-unused': { level: 'notice', finds: 'Hours that nothing keeps' },
  'exception-over': { level: 'notice', finds: 'Days with different hours that are over' },
  'bank-holidays-end': { level: 'notice', finds: 'Hours that last longer than the bank holidays we know' },
  'question-help-away': { level: 'error', finds: 'Help beside questions that people cannot use' },
  'offer-unreachable': { level: 'error', finds: 'Help that nobody can get to' },
  'place-unused': { level: 'notice', finds: 'A place that no offer sends people to' },
  'place-without-location': { level: 'error', finds: 'A place that a search by distance leaves out' },
  'number-in-text': { level: 'error', finds: 'A phone number or email address typed into a text' },
  'hours-in-text': { level: 'notice', finds: 'Opening hours typed into a text' },
  'not-translated': { level: 'notice', finds: 'Welsh that is the same as the English' },
}

/** One thing that a check of a directory found, in plain words: the record, the field, the fault and the fix. */
export interface Finding extends Problem {
  /** An `error` is wrong today. A `notice` is for a person to weigh. */
  level: FindingLevel
  /** The rule that found it. */
  rule: ReviewRule
}

/** Makes a finding of a problem. */
export const finding = (rule: ReviewRule, problem: Problem): Finding => ({
  level: reviewRules[rule].level,
  rule,
  ...problem,
})
