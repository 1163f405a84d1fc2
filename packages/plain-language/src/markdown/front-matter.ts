import { isMap, isScalar, parseDocument } from 'yaml'
import type { Slot } from '../rule.js'
import { align } from './aligned-text.js'
import type { Piece } from './piece.js'

const checked: Readonly<Record<string, Slot>> = { title: 'title', description: 'prose' }

/** The title and description of a page, from its front matter. Everything else there is for machines. */
export function readFrontMatter(yaml: string, base: number): Piece[] {
  const { contents, errors } = parseDocument(yaml)
  if (errors.length > 0 || !isMap(contents)) return []
  const pieces: Piece[] = []
  for (const { key, value } of contents.items) {
    const name = isScalar(key) ? String(key.value) : ''
    const slot = Object.hasOwn(checked, name) ? checked[name] : undefined
    if (!slot || !isScalar(value) || typeof value.value !== 'string' || !value.range) continue
    const [start, end] = value.range
    const aligned = align(value.value, yaml.slice(start, end), base + start)
    pieces.push({ ...aligned, text: aligned.text.replace(/[\r\n]/g, ' '), slot, followed: true })
  }
  return pieces
}
