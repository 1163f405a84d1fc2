import type { Finding, Level } from './finding.js'

/** Where a text appears, because the same words can be right in one place and wrong in another. */
export type Slot = 'prose' | 'heading' | 'label' | 'legend' | 'hint' | 'error' | 'link' | 'button' | 'title'

/** Every {@link Slot}. */
export const slots: readonly Slot[] = [
  'prose',
  'heading',
  'label',
  'legend',
  'hint',
  'error',
  'link',
  'button',
  'title',
]

/** What a rule knows about a text besides its words. */
export interface Context {
  /** Where the text appears. */
  slot: Slot
  /** A BCP 47 tag: `en`, `cy`, or another. */
  language: string
  /** True when something belonging to this text comes straight after it, such as the list after a lead-in. */
  followed?: boolean
  /** True when the text stands alone as a paragraph of a page. */
  paragraph?: boolean
  /** Where a link goes, if the text is a link's. */
  href?: string
}

/** What a rule says about one stretch of a text. */
export interface Spotted {
  /** Where it starts, in UTF-16 code units. */
  start: number
  /** Where it ends, in UTF-16 code units. */
  end: number
  /** What is wrong, as one plain sentence. */
  message: string
  /** What to do about it, as one plain sentence. */
  fix: string
  /** Only where it differs from the rule's own level. */
  level?: Level
}

/** One rule: a pure function, and what people need to know about it. */
export interface Rule {
  /** Its name, as in findings and allow comments. */
  name: string
  /** What it finds, as one plain sentence. */
  finds: string
  /** Why that matters to the person reading. */
  why: string
  /** Where the rule comes from. */
  source: string
  /** `error` or `warning`. */
  level: Level
  /** The only language it understands, or `any`. */
  language: 'en' | 'cy' | 'any'
  /** The only places it looks at. All of them if left out. */
  slots?: readonly Slot[]
  /** True to see web and email addresses. Other rules get them blanked out, at the same length. */
  seesAddresses?: boolean
  /** Finds what is wrong. Never throws, and every offset is inside the text. */
  find: (text: string, context: Context) => Spotted[]
}

/** True if a rule has something to say about a text in this place and language. */
export function ruleApplies(rule: Rule, { slot, language }: Context): boolean {
  const base = language.toLowerCase().split('-')[0]
  return (rule.language === 'any' || rule.language === base) && (!rule.slots || rule.slots.includes(slot))
}

/** The findings of one rule for one text. */
export function runRule(rule: Rule, text: string, context: Context): Finding[] {
  return rule.find(text, context).map(({ start, end, message, fix, level = rule.level }) => ({
    rule: rule.name,
    message,
    fix,
    start,
    end,
    level,
  }))
}
