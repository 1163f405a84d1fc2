import { check } from '../check.js'
import type { Context, Rule } from '../rule.js'
import { rules } from './index.js'

/** The stretches of a text that one rule finds, through `check`, so that slots and languages count too. */
export function found(rule: Rule, text: string, context: Partial<Context> = {}): string[] {
  if (!rules.includes(rule)) throw new Error(`The rule ${rule.name} is not in the index.`)
  return check(text, context)
    .filter((finding) => finding.rule === rule.name)
    .map(({ start, end }) => text.slice(start, end))
}

/** What one rule tells the writer to do about a text. */
export function fixes(rule: Rule, text: string, context: Partial<Context> = {}): string[] {
  return check(text, context)
    .filter((finding) => finding.rule === rule.name)
    .map(({ fix }) => fix)
}
