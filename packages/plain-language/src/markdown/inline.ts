import type { PhrasingContent } from 'mdast'
import type { Slot } from '../rule.js'
import { align, standIn } from './aligned-text.js'
import { hiddenElement, slotOfElement } from './elements.js'
import { type Allowance, type Piece, readAllowance } from './piece.js'

/** What reading the inside of a paragraph gives. */
export interface Inline {
  /** All its words, in order. */
  whole: Piece
  /** Links, buttons, labels and pictures inside it, each also checked in its own slot. */
  parts: Piece[]
  /** Allow comments inside it, which cover the whole paragraph. */
  allowances: Pick<Allowance, 'rules' | 'reason' | 'start' | 'end'>[]
}

type Node = PhrasingContent

function span(node: Node): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

/** Reads the words inside a paragraph, a heading or a table cell. */
export function readInline(children: readonly Node[], source: string, slot: Slot): Inline {
  const result: Inline = { whole: { text: '', offsets: [], slot }, parts: [], allowances: [] }
  walk(children, source, [result.whole], result)
  result.whole.text = result.whole.text.replace(/[\r\n]/g, ' ')
  for (const part of result.parts) part.text = part.text.replace(/[\r\n]/g, ' ')
  return result
}

function write(into: Piece[], text: string, offsets: number[]): void {
  for (const piece of into) {
    piece.text += text
    piece.offsets.push(...offsets)
  }
}

function walk(children: readonly Node[], source: string, into: Piece[], result: Inline): void {
  let insideHidden: string | undefined
  for (const node of children) {
    const { start, end } = span(node)
    if (node.type === 'html') {
      const tag = /^<(\/?)([a-z][\w-]*)/i.exec(node.value)
      const name = tag?.[2]?.toLowerCase() ?? ''
      if (tag && !insideHidden && !tag[1] && hiddenElement.test(name)) insideHidden = name
      else if (tag?.[1] && insideHidden === name) {
        insideHidden = undefined
        write(into, standIn, [start])
      }
      const note = readAllowance(node.value.replace(/^<!--|-->$/g, ''))
      if (note) result.allowances.push({ ...note, start, end })
      continue
    }
    if (insideHidden) continue
    readNode(node, source, into, result, start, end)
  }
}

function readNode(node: Node, source: string, into: Piece[], result: Inline, start: number, end: number): void {
  switch (node.type) {
    case 'text': {
      const { text, offsets } = align(node.value, source.slice(start, end), start)
      write(into, text, offsets)
      break
    }
    case 'break':
      write(into, '\n', [start])
      break
    case 'emphasis':
    case 'strong':
    case 'delete':
      walk(node.children, source, into, result)
      break
    case 'link':
    case 'linkReference': {
      const part: Piece = { text: '', offsets: [], slot: 'link', href: node.type === 'link' ? node.url : '' }
      result.parts.push(part)
      walk(node.children, source, [...into, part], result)
      break
    }
    case 'image':
    case 'imageReference': {
      write(into, standIn, [start])
      const { text, offsets } = align(node.alt ?? '', source.slice(start + 2, end), start + 2)
      result.parts.push({ text, offsets, slot: 'prose', followed: true })
      break
    }
    case 'mdxTextExpression': {
      const note = readAllowance(node.value.replace(/^\s*\/\*|\*\/\s*$/g, ''))
      if (note) result.allowances.push({ ...note, start, end })
      else if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) write(into, standIn, [start])
      break
    }
    case 'mdxJsxTextElement': {
      if (hiddenElement.test(node.name ?? '')) {
        write(into, standIn, [start])
        break
      }
      const slot = slotOfElement(node.name)
      const part: Piece[] = slot ? [{ text: '', offsets: [], slot }] : []
      result.parts.push(...part)
      walk(node.children, source, [...into, ...part], result)
      break
    }
    case 'inlineCode':
      write(into, standIn, [start])
      break
    case 'footnoteReference':
    case 'html':
      break
  }
}
