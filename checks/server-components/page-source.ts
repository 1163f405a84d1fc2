// Writes a story down as a page of a Next app: the same elements with the same props, in a Server Component of its own.
import * as handrail from '@handrail/react'
import { cy } from '@handrail/react/cy'
import { Fragment, isValidElement, type ReactElement } from 'react'

const componentNames = new Map<unknown, string>(
  Object.entries(handrail).flatMap(([name, value]) => (typeof value === 'function' ? [[value, name] as const] : [])),
)

/**
 * The source of a `page.jsx` that shows the element and imports no more than it needs.
 *
 * @throws if a Server Component could not render it: it holds a function, or a component that we do not export
 */
export function pageSource(element: ReactElement): string {
  const imports = new Set<string>()
  const shown = source(element, imports)
  const lines = [`import { createElement, Fragment } from 'react'`]
  if (imports.delete('cy')) lines.push(`import { cy } from '@handrail/react/cy'`)
  if (imports.size) lines.push(`import { ${[...imports].toSorted().join(', ')} } from '@handrail/react'`)
  return `${lines.join('\n')}

export default function Page() {
  return createElement('div', { id: 'shown' }, ${shown})
}
`
}

/** What a page imports from `@handrail/react`. */
export function importedNames(page: string): string[] {
  return /import \{ (.*) \} from '@handrail\/react'/.exec(page)?.[1]?.split(', ') ?? []
}

function source(value: unknown, imports: Set<string>): string {
  if (value === cy) return imported('cy', imports)
  if (isValidElement<Record<string, unknown>>(value)) return elementSource(value, imports)
  if (Array.isArray(value)) return `[${value.map((each) => source(each, imports)).join(', ')}]`
  if (value instanceof Date) return `new Date(${value.getTime()})`
  if (typeof value === 'function') throw new Error('A Server Component cannot give a function to what it renders.')
  if (typeof value === 'object' && value) return objectSource(value, imports)
  return value === undefined ? 'undefined' : JSON.stringify(value)
}

function objectSource(object: object, imports: Set<string>): string {
  const entries = Object.entries(object).map(([key, value]) => `${JSON.stringify(key)}: ${source(value, imports)}`)
  return `{ ${entries.join(', ')} }`
}

function elementSource({ type, props, key }: ReactElement<Record<string, unknown>>, imports: Set<string>): string {
  const { children, ...others } = props
  // Children that stand in JSX one after the other are arguments, as JSX has it; React then asks for no keys.
  const inside = Array.isArray(children) ? children : children === undefined ? [] : [children]
  const attributes = key === null ? others : { ...others, key }
  return `createElement(${[
    typeSource(type, imports),
    objectSource(attributes, imports),
    ...inside.map((child) => source(child, imports)),
  ].join(', ')})`
}

function typeSource(type: unknown, imports: Set<string>): string {
  if (typeof type === 'string') return JSON.stringify(type)
  if (type === Fragment) return 'Fragment'
  const name = componentNames.get(type)
  if (!name) throw new Error(`${(type as { name?: string }).name || 'A component'} is not exported by @handrail/react.`)
  return imported(name, imports)
}

function imported(name: string, imports: Set<string>): string {
  imports.add(name)
  return name
}
