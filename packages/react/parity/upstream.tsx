// GOV.UK Frontend's options, turned into React. Used by every `*.parity.tsx`; not part of the package.
import parse, { attributesToProps } from 'html-react-parser'
import { Children, createElement, type FunctionComponent, type ReactNode } from 'react'
import { isNothing } from '../src/foundations/as-part.js'
import type { Size } from '../src/foundations/sizes.js'

/** Options as they stand in `fixtures.json`. */
export type Options = Record<string, any>

/** How a component of ours answers to one of upstream's. The default export of a `*.parity.tsx` file. */
export interface Parity {
  /** Upstream's name for the component: its folder in `govuk-frontend/dist/govuk/components`. */
  component: string
  /** The same thing in our API. */
  render: (options: Options) => ReactNode
  /**
   * Whether nothing happens with these options once scripts run. Upstream's script marks the element as started all the
   * same. Ours has no script then, so it marks nothing.
   */
  isStatic?: (options: Options) => boolean
  /** Fixtures whose HTML differs on purpose: the fixture's name, and why. */
  exceptions?: Record<string, string>
  /** Fixtures that differ on purpose once scripts run: the fixture's name, and why. */
  exceptionsAfterScripts?: Record<string, string>
  /** Options that upstream takes and ours does not, outside the fixtures: which, and why. */
  impossible?: readonly { when: (options: Options) => boolean; because: string }[]
}

/** The text or HTML of an option as React children. HTML wins, as it does upstream. */
export function content(option: Options | undefined): ReactNode {
  if (!option) return undefined
  return option.html ? html(String(option.html)) : textOf(option.text)
}

/** Text as upstream prints it: numbers as digits, `false` and `undefined` as nothing. */
export function textOf(text: unknown): ReactNode {
  return text === undefined || text === null || text === false ? undefined : String(text)
}

/** A string of HTML as React elements. */
export function html(source: string | undefined): ReactNode {
  if (!source) return undefined
  const nodes = parse(source.trim())
  return Array.isArray(nodes) ? Children.toArray(nodes) : nodes
}

/** Upstream's `attributes` as props. */
export function attributes(values: Options | undefined): Record<string, unknown> {
  if (!values) return {}
  const plain: Record<string, string> = {}
  for (const [name, value] of Object.entries(values)) {
    const given = typeof value === 'object' && value !== null ? value.value : value
    const optional = typeof value === 'object' && value !== null && value.optional
    if (optional && (given === undefined || given === null || given === false)) continue
    plain[name] = optional && given === true ? '' : String(given)
  }
  return attributesToProps(plain)
}

/** Upstream's `label` or `legend` options in our words, when ours can say them: no other classes, no attributes. */
export function heading(
  option: Options | undefined,
  block: 'govuk-label' | 'govuk-fieldset__legend',
): { size?: Size; isPageHeading?: boolean } | undefined {
  if (!option || option.attributes) return undefined
  const match = new RegExp(`^${block}--(s|m|l|xl)$`).exec(option.classes ?? '')
  if (option.classes && !match) return undefined
  // Our page headings are large unless told otherwise; upstream's are not.
  if (option.isPageHeading && !match) return undefined
  return { size: match?.[1] as Size | undefined, isPageHeading: option.isPageHeading || undefined }
}

/**
 * An option that becomes one of our parts (`hint`, `errorMessage`, ...): plain words if it has nothing else, so that the
 * short way to write it is compared too, else the part itself.
 */
export function part<P extends { className?: string; children?: ReactNode }>(
  Part: FunctionComponent<P>,
  option: Options | undefined,
  more?: Partial<P>,
): ReactNode {
  const children = content(option)
  if (!option || isNothing(children)) return undefined
  if (!option.classes && !option.attributes && !more) return children
  return createElement(Part, {
    className: option.classes,
    ...more,
    ...attributes(option.attributes),
    children,
  } as unknown as P)
}
