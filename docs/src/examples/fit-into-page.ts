/*
 * Examples are part of the page, not in an <iframe>: a frame cannot take the height of what is in it without a script,
 * it is cut off in print, and it is awkward at 320px. Declarative shadow roots keep ids apart, but error links cannot find
 * their target inside one, and landmarks and headings would still add up. So an example's HTML goes straight into the
 * page and only what belongs to a whole document is changed. The story itself, unchanged, is one link away in the Storybook.
 */
import type { Element, ElementContent, Properties } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'

/** Attributes that name other elements, by id. */
const idReferences = [
  'htmlFor',
  'ariaActiveDescendant',
  'ariaControls',
  'ariaDescribedBy',
  'ariaDetails',
  'ariaErrorMessage',
  'ariaFlowTo',
  'ariaLabelledBy',
  'ariaOwns',
  'headers',
  'list',
  'popoverTarget',
  'commandFor',
] as const

/** Elements that are a landmark, or that would send the reader's typing to a server. */
const documentElements = ['main', 'header', 'footer', 'nav', 'aside', 'section', 'search', 'form']

/** Roles that are a landmark, or that a screen reader may announce when the guidance page opens. */
const documentRoles =
  'banner complementary contentinfo form main navigation region search alert alertdialog log status timer'.split(' ')

/** Attributes that act on the whole page, or need the `<form>` that is not there. */
const documentAttributes = [
  'autoFocus',
  'accessKey',
  'ariaLive',
  'ariaAtomic',
  'form',
  'formAction',
  'action',
  'method',
  'encType',
  'noValidate',
]

/** Elements that belong in a document's `<head>`, and scripts: guidance pages run none. */
const dropped = ['script', 'title', 'meta', 'link', 'base']

/**
 * Makes one example's HTML fit into a page that has other examples and an outline of its own:
 *
 * - ids, and what refers to them, get a prefix, so that each label finds its own control;
 * - names of controls get it too, or the radios of two examples would be one group;
 * - headings keep their look but leave the page's outline to the guidance (WCAG 1.3.1, 2.4.6);
 * - landmarks become groups, and nothing takes the focus or is announced by itself;
 * - a form becomes a box, so that nothing typed here ends up in an address;
 * - links to pages of the imagined service lead back to the example.
 *
 * @param html what React's server renderer made of the story
 * @param id the id of the example's box, which is the prefix too
 */
export function fitIntoPage(html: string, id: string): string {
  const tree = fromHtml(html, { fragment: true })
  const ids = new Set<string>()
  visit(tree, 'element', ({ properties }) => void (properties.id && ids.add(String(properties.id))))

  visit(tree, 'element', (element, index, parent) => {
    if (dropped.includes(element.tagName) && parent && index !== undefined) {
      ;(parent as { children: ElementContent[] }).children.splice(index, 1)
      return index
    }
    for (const name of documentAttributes) delete element.properties[name]
    keepIdsApart(element, id)
    leavePageOutlineAlone(element)
    keepLinksOnPage(element, id, ids)
    return undefined
  })
  return toHtml(tree)
}

function keepIdsApart(element: Element, prefix: string): void {
  const properties: Record<string, Properties[string]> = element.properties
  const prefixed = (value: unknown): string => `${prefix}-${String(value)}`
  if (properties.id) properties.id = prefixed(properties.id)
  if (properties.name) properties.name = prefixed(properties.name)
  for (const name of idReferences) {
    const value = properties[name]
    if (!value) continue
    const list = Array.isArray(value) ? value.map(String) : String(value).split(/\s+/)
    properties[name] = list.map(prefixed).join(' ')
  }
}

function leavePageOutlineAlone(element: Element): void {
  const { properties } = element
  if (/^h[1-6]$/.test(element.tagName)) properties.role = 'presentation'
  const role = String(properties.role ?? '')
  const wholePage = documentElements.includes(element.tagName)
  if (!wholePage && !documentRoles.includes(role)) return
  if (wholePage) element.tagName = 'div'
  if (role && !documentRoles.includes(role)) return
  if (properties.ariaLabel || properties.ariaLabelledBy) properties.role = 'group'
  else delete properties.role
}

function keepLinksOnPage({ tagName, properties }: Element, id: string, ids: Set<string>): void {
  if (!['a', 'area'].includes(tagName) || properties.href === undefined) return
  const href = String(properties.href)
  if (/^(https?:|mailto:|tel:|sms:)/.test(href)) return
  const target = decodeURIComponent(href.replace(/^#/, ''))
  properties.href = href.startsWith('#') && ids.has(target) ? `#${id}-${target}` : `#${id}`
  delete properties.target
}
