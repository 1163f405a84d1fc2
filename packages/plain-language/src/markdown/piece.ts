import type { Context } from '../rule.js'
import type { AlignedText } from './aligned-text.js'

/** One stretch of a page that a person reads in one go, ready for the rules. */
export interface Piece extends AlignedText, Pick<Context, 'slot' | 'followed' | 'paragraph' | 'href'> {}

/** A comment in a page that allows rules for what comes next. */
export interface Allowance {
  /** The rules it names. */
  rules: string[]
  /** Why. Empty if none was given. */
  reason: string
  /** Where the comment is. */
  start: number
  /** Where the comment ends. */
  end: number
  /** The stretch of source it covers. */
  covers: { start: number; end: number }
}

const comment = /^plain-language\s+allow\b\s*([^:]*)(?::([\s\S]*))?$/

/** Reads `plain-language allow RULE, RULE: reason` from the inside of a comment. Anything else gives nothing. */
export function readAllowance(inside: string): Pick<Allowance, 'rules' | 'reason'> | undefined {
  const found = comment.exec(inside.trim())
  if (!found) return undefined
  const rules = (found[1] ?? '').split(/[\s,]+/).filter(Boolean)
  return { rules, reason: (found[2] ?? '').trim() }
}
