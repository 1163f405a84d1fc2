import type { Finding } from './finding.js'
import { type Context, ruleApplies, runRule } from './rule.js'
import { rules } from './rules/index.js'
import { withoutAddresses } from './text/addresses.js'
import { looksWelsh } from './text/welsh.js'

/** Rules to leave out, each with the reason: `{ 'sentence-length': 'quoted from the regulation' }`. */
export type Allowed = Readonly<Record<string, string>>

/** What {@link check} needs to know about a text. */
export interface CheckOptions extends Partial<Context> {
  /** Rules to leave out, each with a reason. An empty reason, or a rule that does not exist, is itself a finding. */
  allow?: Allowed
}

/** What is wrong with an allow, or nothing. Shared by `check` and the comments in a page. */
export function allowProblem(rule: string, reason: string): { message: string; fix: string } | undefined {
  if (!rules.some(({ name }) => name === rule)) {
    return { message: `There is no rule called “${rule}”.`, fix: 'Use a name from the list of rules.' }
  }
  if (!/[\p{L}\p{N}]/u.test(reason)) {
    return { message: `“${rule}” is allowed without a reason.`, fix: 'Say why this text needs to break the rule.' }
  }
  return undefined
}

/** Tells which offsets are in a Welsh paragraph. */
function welshParagraphs(text: string): (offset: number) => boolean {
  const spans: { start: number; end: number }[] = []
  let start = 0
  for (const paragraph of text.split('\n\n')) {
    const end = start + paragraph.length
    if (looksWelsh(paragraph)) spans.push({ start, end })
    start = end + 2
  }
  return (offset) => spans.some((span) => span.start <= offset && offset <= span.end)
}

/** Findings in reading order. */
export function inOrder<F extends Finding>(findings: F[]): F[] {
  return findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
}

/**
 * Checks one text against every rule that fits its place and language.
 *
 * English rules run only on `en`. Welsh and other languages get the rules that suit any language.
 *
 * @param text plain text: a label, an error message, a paragraph, or several paragraphs
 * @param options `slot` (default `prose`), `language` (default `en`), and `allow`
 * @returns findings in reading order, with offsets in UTF-16 code units. It never throws
 */
export function check(text: string, options: CheckOptions = {}): Finding[] {
  const { slot = 'prose', language = 'en', allow = {} } = options
  const context: Context = { ...options, slot, language }
  const quiet = withoutAddresses(text)
  const isWelsh = welshParagraphs(text)
  const findings: Finding[] = []
  for (const [rule, reason] of Object.entries(allow)) {
    const problem = allowProblem(rule, reason)
    if (problem) findings.push({ rule: 'allow', level: 'error', start: 0, end: 0, ...problem })
  }
  for (const rule of rules) {
    if (!ruleApplies(rule, context)) continue
    if (Object.hasOwn(allow, rule.name) && !allowProblem(rule.name, allow[rule.name] ?? '')) continue
    const found = runRule(rule, rule.seesAddresses ? text : quiet, context)
    findings.push(...(rule.language === 'en' ? found.filter(({ start }) => !isWelsh(start)) : found))
  }
  return inOrder(findings)
}
