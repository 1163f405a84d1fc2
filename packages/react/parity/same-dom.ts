// Compares two pieces of HTML as DOM: elements, attributes, text. White space is folded to what a person sees and hears: a
// space between two words counts, on whichever side of an inline tag it stands; one at the edge of a box does not. The
// order of attributes and of class names, which no browser or person can tell apart, does not count. Nothing else is
// forgiven.
import { JSDOM } from 'jsdom'

const { document } = new JSDOM('').window

const inline = new Set([
  'a',
  'abbr',
  'b',
  'code',
  'em',
  'i',
  'kbd',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
])

/** The HTML in one canonical form, a line an element or a text, so that a difference reads well. */
export function canonical(html: string): string {
  const template = document.createElement('template')
  template.innerHTML = html
  const lines: string[] = []
  /** Whether words stand before this in the same run of text, and whether a space has come since. */
  const run = { words: false, space: false }

  const print = (node: Node, indent: string): void => {
    if (node.nodeType === node.TEXT_NODE) printText(node.textContent ?? '', indent)
    else if (node.nodeType === node.ELEMENT_NODE) printElement(node as Element, indent)
  }
  const printText = (raw: string, indent: string): void => {
    const text = raw.replace(/\s+/g, ' ')
    const words = text.trim()
    if (text.startsWith(' ')) run.space = true
    if (!words) return
    lines.push(indent + JSON.stringify(run.words && run.space ? ` ${words}` : words))
    Object.assign(run, { words: true, space: text.endsWith(' ') })
  }
  const printElement = (element: Element, indent: string): void => {
    // A link that looks like a button is a box of its own, as a button is.
    const isBox = !inline.has(element.localName) || element.getAttribute('role') === 'button'
    if (isBox) Object.assign(run, { words: false, space: false })
    lines.push(`${indent}<${element.localName}${attributes(element)}>`)
    for (const child of element.childNodes) print(child, `${indent}  `)
    if (isBox) Object.assign(run, { words: false, space: false })
  }

  for (const node of template.content.childNodes) print(node, '')
  return lines.join('\n')
}

const attributes = (element: Element): string =>
  [...element.attributes]
    .map(({ name, value }) => [name, valueOf(name, value)] as const)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
    .join('')

/** `hidden="hidden"` is `hidden=""`: scripts write one, React the other. */
function valueOf(name: string, value: string): string {
  if (name === 'class') return classes(value)
  if (name === 'hidden' && value === 'hidden') return ''
  return value.replace(/\s+/g, ' ').trim()
}

const classes = (value: string): string => value.split(/\s+/).filter(Boolean).toSorted().join(' ')
