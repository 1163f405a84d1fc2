import { allowProblem, check, inOrder } from '../check.js'
import type { Finding } from '../finding.js'
import { parse } from './parse.js'
import type { Allowance, Piece } from './piece.js'
import { readPage } from './read-page.js'
import { offsetOf, positions } from './positions.js'

/** A finding in a file. Its offsets are into the source. */
export interface PageFinding extends Finding {
  /** The line in the source, from 1. */
  line: number
  /** The column in the source, from 1, in UTF-16 code units. */
  column: number
  /** The file, as it was given. */
  file?: string
}

/** What {@link checkMarkdown} needs to know about a page. */
export interface MarkdownOptions {
  /** The page's file name. One that ends in `.mdx` is read as MDX. It is repeated in each finding. */
  file?: string
  /** A BCP 47 tag. English if left out. */
  language?: string
}

/**
 * Checks the words in a Markdown or MDX page: its headings, paragraphs, list items, table cells, links and picture
 * descriptions, and the title and description in its front matter. Code, imports, expressions and attributes are not read.
 *
 * To allow a rule for the next block, or for the paragraph it is in, write a comment with a reason:
 * `<!-- plain-language allow sentence-length: quoted from the regulation -->`, or in MDX
 * `{/* plain-language allow sentence-length: quoted from the regulation *\/}`. In front matter, begin a line with `#`.
 * A comment without a reason, with a rule that does not exist, or that is not needed is itself a finding.
 *
 * @returns findings in reading order. It never throws: MDX that cannot be read is a finding too
 */
export function checkMarkdown(source: string, options: MarkdownOptions = {}): PageFinding[] {
  const { file, language = 'en' } = options
  const findings: Finding[] = []
  try {
    const { pieces, allowances } = readPage(parse(source, /\.mdx$/i.test(file ?? '') ? 'mdx' : 'md'), source)
    const found = pieces.flatMap((piece) => findingsIn(piece, language, source.length))
    findings.push(...withoutAllowed(distinct(found), allowances))
  } catch (problem) {
    findings.push(unreadable(problem, source))
  }
  const at = positions(source)
  return inOrder(findings).map((finding) => ({ ...finding, ...at(finding.start), ...(file ? { file } : {}) }))
}

function findingsIn({ text, offsets, ...context }: Piece, language: string, length: number): Finding[] {
  return check(text, { ...context, language }).map((finding) => {
    const start = offsets[finding.start] ?? length
    const last = finding.end > finding.start ? offsets[finding.end - 1] : undefined
    return { ...finding, start, end: last === undefined ? start : last + 1 }
  })
}

/** A link's words are checked as a link and as part of their paragraph: say each thing once. */
function distinct(findings: Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ rule, start, end }) => {
    const key = `${rule} ${start} ${end}`
    return !seen.has(key) && seen.add(key)
  })
}

function withoutAllowed(findings: Finding[], allowances: readonly Allowance[]): Finding[] {
  let left = findings
  const problems: Finding[] = []
  for (const { rules, reason, start, end, covers } of allowances) {
    const problem = (text: { message: string; fix: string }): void => {
      problems.push({ rule: 'allow', level: 'error', start, end, ...text })
    }
    if (rules.length === 0) problem({ message: 'This comment does not name a rule.', fix: 'Name the rule it allows.' })
    for (const rule of rules) {
      const wrong = allowProblem(rule, reason)
      if (wrong) {
        problem(wrong)
        continue
      }
      const isCovered = (finding: Finding): boolean =>
        finding.rule === rule && finding.start >= covers.start && finding.start < covers.end
      if (!findings.some(isCovered)) {
        problem({ message: `“${rule}” is allowed here but finds nothing.`, fix: 'Take this comment out.' })
      }
      left = left.filter((finding) => !isCovered(finding))
    }
  }
  return [...left, ...problems]
}

function unreadable(problem: unknown, source: string): Finding {
  const { message = '', place } = problem as {
    message?: string
    place?: { offset?: number; start?: { offset?: number } }
  }
  // A tag that is never closed has no place of its own, only the line and column of the tag in the message.
  const [, line, column] = /\((\d+):(\d+)-/.exec(message) ?? []
  const named = offsetOf(source, Number(line ?? 1), Number(column ?? 1))
  const start = Math.min(place?.offset ?? place?.start?.offset ?? named, source.length)
  return {
    rule: 'unreadable',
    level: 'error',
    start,
    end: start,
    message: 'This page is not well-formed MDX, so its words were not checked.',
    fix: `Put this right first: ${message.split('\n')[0] || 'the page could not be read'}.`,
  }
}
