// Compares two pieces of HTML as DOM: elements, attributes, text. White space is folded, and the order of attributes and
// of class names, which no browser or person can tell apart, does not count. Nothing else is forgiven.
import { JSDOM } from 'jsdom'

const { document } = new JSDOM('').window

/** The HTML in one canonical form, a line an element, so that a difference reads well. */
export function canonical(html: string): string {
  const template = document.createElement('template')
  template.innerHTML = html
  const lines: string[] = []
  for (const node of template.content.childNodes) print(node, 0, lines)
  return lines.join('\n')
}

function print(node: Node, depth: number, lines: string[]): void {
  const indent = '  '.repeat(depth)
  if (node.nodeType === node.TEXT_NODE) {
    const text = node.textContent?.replace(/\s+/g, ' ').trim()
    if (text) lines.push(indent + JSON.stringify(text))
    return
  }
  if (node.nodeType !== node.ELEMENT_NODE) return
  const element = node as Element
  const attributes = [...element.attributes]
    .map(({ name, value }) => [name, name === 'class' ? classes(value) : value.replace(/\s+/g, ' ').trim()] as const)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
  lines.push(`${indent}<${element.localName}${attributes.join('')}>`)
  for (const child of element.childNodes) print(child, depth + 1, lines)
}

function classes(value: string): string {
  return value.split(/\s+/).filter(Boolean).toSorted().join(' ')
}
