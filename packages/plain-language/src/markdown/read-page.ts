import type { Nodes, Root, RootContent } from 'mdast'
import type { Slot } from '../rule.js'
import { hiddenElement, slotOfElement } from './elements.js'
import { readFrontMatter } from './front-matter.js'
import { readInline } from './inline.js'
import { type Allowance, type Piece, readAllowance } from './piece.js'

/** Everything in a page that the rules need. */
export interface Page {
  /** What people read, in order. */
  pieces: Piece[]
  /** Its allow comments. */
  allowances: Allowance[]
}

interface Span {
  start: number
  end: number
}

function span(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

/** The inside of a comment that is a block by itself, in HTML or in MDX. */
function commentIn(node: RootContent): string | undefined {
  if (node.type === 'html') return /^<!--([\s\S]*)-->\s*$/.exec(node.value)?.[1]
  if (node.type === 'mdxFlowExpression') return /^\s*\/\*([\s\S]*)\*\/\s*$/.exec(node.value)?.[1]
  return undefined
}

/** Takes what people read out of a parsed page. */
export function readPage(root: Root, source: string): Page {
  const page: Page = { pieces: [], allowances: [] }
  readBlocks(root.children, source, page, true)
  return page
}

function readBlocks(blocks: readonly RootContent[], source: string, page: Page, top: boolean, slot?: Slot): void {
  for (const [index, block] of blocks.entries()) {
    const note = readAllowance(commentIn(block) ?? '')
    if (note) {
      const next = blocks.slice(index + 1).find((later) => commentIn(later) === undefined)
      page.allowances.push({ ...note, ...span(block), covers: next ? span(next) : span(block) })
    } else {
      const next = blocks.slice(index + 1).find((later) => commentIn(later) === undefined)
      readBlock(block, next, source, page, top, slot)
    }
  }
}

function readBlock(
  block: RootContent,
  next: RootContent | undefined,
  source: string,
  page: Page,
  top: boolean,
  slot?: Slot,
): void {
  switch (block.type) {
    case 'yaml':
      page.pieces.push(...readFrontMatter(block.value, source.indexOf(block.value, span(block).start + 3)))
      for (const line of block.value.matchAll(/^#(.*)$/gm)) {
        const note = readAllowance(line[1] ?? '')
        const start = span(block).start + 4 + line.index
        if (note) page.allowances.push({ ...note, start, end: start + line[0].length, covers: span(block) })
      }
      break
    case 'heading':
    case 'paragraph':
    case 'tableCell': {
      const place = slot ?? (block.type === 'heading' ? 'heading' : 'prose')
      const { whole, parts, allowances } = readInline(block.children, source, place)
      const isOneJsx = block.type === 'paragraph' && block.children.every(({ type }) => type === 'mdxJsxTextElement')
      whole.followed = block.type !== 'paragraph' || isFollowed(next)
      whole.paragraph = top && block.type === 'paragraph' && !isOneJsx
      page.pieces.push(whole, ...parts)
      page.allowances.push(...allowances.map((note) => ({ ...note, covers: span(block) })))
      break
    }
    case 'mdxJsxFlowElement':
      if (!hiddenElement.test(block.name ?? '')) {
        readBlocks(block.children, source, page, false, slotOfElement(block.name))
      }
      break
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'table':
    case 'tableRow':
    case 'footnoteDefinition':
      readBlocks(block.children as RootContent[], source, page, false, slot)
      break
    default:
      // Code, imports, expressions, raw HTML and link definitions are not words that people read.
      break
  }
}

/**
 * True if a lead-in has what it promises. A paragraph counts only if it holds more than plain words: an example in
 * quotation marks, code, a picture or a component.
 */
function isFollowed(next: RootContent | undefined): boolean {
  if (!next || next.type === 'heading' || next.type === 'thematicBreak' || next.type === 'definition') return false
  if (next.type !== 'paragraph') return true
  const [first] = next.children
  return first?.type !== 'text' || /^\s*["“‘'([]/.test(first.value)
}
