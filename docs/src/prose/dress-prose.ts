import type { Element, ElementContent, Parent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { EXIT, SKIP, visit } from 'unist-util-visit'
import { address } from '../address.ts'

/** The design system's class names for what Markdown makes. */
const classNames: Record<string, string[]> = {
  h2: ['govuk-heading-m'],
  h3: ['govuk-heading-s'],
  h4: ['govuk-heading-s'],
  p: ['govuk-body'],
  ul: ['govuk-list', 'govuk-list--bullet'],
  ol: ['govuk-list', 'govuk-list--number'],
  a: ['govuk-link'],
  hr: ['govuk-section-break', 'govuk-section-break--visible', 'govuk-section-break--l'],
  blockquote: ['govuk-inset-text'],
  table: ['govuk-table', 'app-table'],
  thead: ['govuk-table__head'],
  tbody: ['govuk-table__body'],
  tr: ['govuk-table__row'],
  th: ['govuk-table__header'],
  td: ['govuk-table__cell'],
}

/** Roles that a browser forgets when a table is laid out as a stack of cards. */
const tableRoles: Record<string, string> = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  td: 'cell',
}

/**
 * Gives the HTML of a guidance page its look: class names, addresses that work under the site's base, and tables that
 * become cards on a phone. Leaves examples alone: they are a component's own HTML.
 */
export function dressProse(html: string): string {
  const tree = fromHtml(html, { fragment: true })
  visit(tree, 'element', (element) => {
    const { properties, tagName } = element
    const own = Array.isArray(properties.className) ? properties.className.map(String) : []
    if (own.includes('app-example') || tagName === 'pre') return SKIP
    if (own.length === 0 && classNames[tagName]) properties.className = [...classNames[tagName]]
    if (typeof properties.href === 'string') properties.href = address(properties.href)
    if (tagName === 'table') labelCells(element)
    return undefined
  })
  return toHtml(tree)
}

/** Repeats each column's heading in its cells, for the cards, and says out loud that this is a table. */
function labelCells(table: Element): void {
  const headings = elements(first(table, 'thead') ?? table, 'th').map(textOf)
  visit(table, 'element', (element) => {
    const role = tableRoles[element.tagName]
    if (role) element.properties.role = role
  })
  for (const heading of elements(first(table, 'thead') ?? table, 'th')) {
    heading.properties.scope = 'col'
    heading.properties.role = 'columnheader'
  }
  for (const row of elements(first(table, 'tbody') ?? table, 'tr')) {
    const cells = row.children.filter((cell): cell is Element => cell.type === 'element')
    cells.forEach((cell, column) => {
      if (cell.tagName === 'th') Object.assign(cell.properties, { role: 'rowheader', scope: 'row' })
      else cell.properties.dataLabel = headings[column] ?? ''
    })
  }
}

function elements(within: Parent, tagName: string): Element[] {
  const found: Element[] = []
  visit(within, 'element', (element) => void (element.tagName === tagName && found.push(element)))
  return found
}

function first(within: Parent, tagName: string): Element | undefined {
  let found: Element | undefined
  visit(within, 'element', (element) => {
    if (element.tagName !== tagName) return undefined
    found = element
    return EXIT
  })
  return found
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}
