import {
  Children,
  cloneElement,
  type ComponentProps,
  Fragment,
  isValidElement,
  type ReactElement,
  type ReactNode,
} from 'react'
import { asPart, isNothing } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import { actionsIn, SummaryListActions, SummaryListTerm, SummaryListValue } from './summary-list-parts.js'

/** Props of {@link SummaryListRow}: any attribute of `<div>`, and these. `className`, `ref` and the rest go to the `<div>`. */
export interface SummaryListRowProps extends ComponentProps<'div'> {
  /** What the row is about: the question, in a few words. Words, or a `SummaryListTerm`. */
  term: ReactNode
  /** `SummaryListAction`: one, or several in an array or a fragment. Or `SummaryListActions` round them. */
  actions?: ReactNode
  /** Leaves out the line under the row. */
  borderless?: boolean
  /**
   * Keeps the place of the actions empty, for a row without any among rows that have some. `SummaryList` sets it for the
   * rows it can see: its children, and those in fragments. For rows inside a component of yours, our stylesheet does it.
   */
  emptyActions?: boolean
  /** The answer. Words, a `SummaryListValue`, or anything that can stand in a `<dd>`. */
  children?: ReactNode
}

/** One answer: what it is about, the answer, and what can be done about it. */
export function SummaryListRow({
  term,
  actions,
  borderless,
  emptyActions,
  className,
  children,
  ...rest
}: SummaryListRowProps): ReactElement {
  return (
    <div
      className={classNames(
        'govuk-summary-list__row',
        emptyActions && 'govuk-summary-list__row--no-actions',
        borderless && 'govuk-summary-list__row--no-border',
        className,
      )}
      {...rest}
    >
      {asPart(SummaryListTerm, term, {})}
      {/* A term needs a value, even an empty one: without it the list is broken for screen readers. */}
      {isNothing(children) ? <SummaryListValue /> : asPart(SummaryListValue, children, {})}
      {hasActions(actions) && asPart(SummaryListActions, actions, {})}
    </div>
  )
}

/** Props of {@link SummaryList}: any attribute of `<dl>`, and these. `className`, `ref` and the rest go to the `<dl>`. */
export interface SummaryListProps extends ComponentProps<'dl'> {
  /** Leaves out the lines between the rows. */
  borderless?: boolean
  /** `SummaryListRow`s. */
  children?: ReactNode
}

/**
 * Shows facts in pairs: the answers somebody gave, or the details of a case. Its rows may have links to change each.
 *
 * If any row has actions, those without keep the same columns. Rows that are its own children, or in fragments, are seen
 * here. Rows inside components of yours cannot be seen before they are drawn, so there the stylesheet keeps the columns
 * (`:has()`). The HTML they make is complete either way.
 *
 * Design System: https://design-system.service.gov.uk/components/summary-list/
 * WCAG 1.3.1 Info and Relationships, 3.3.4 Error Prevention (Legal, Financial, Data).
 */
export function SummaryList({ borderless, className, children, ...rest }: SummaryListProps): ReactElement {
  return (
    <dl
      className={classNames('govuk-summary-list', borderless && 'govuk-summary-list--no-border', className)}
      {...rest}
    >
      {someRowHasActions(children) ? withEmptyActions(children) : children}
    </dl>
  )
}

function hasActions(actions: ReactNode): boolean {
  const inside = isValidElement<{ children?: ReactNode }>(actions) && actions.type === SummaryListActions
  return actionsIn(inside ? actions.props.children : actions).length > 0
}

function someRowHasActions(rows: ReactNode): boolean {
  return Children.toArray(rows).some((row) =>
    isFragment(row) ? someRowHasActions(row.props.children) : isRow(row) && hasActions(row.props.actions),
  )
}

function withEmptyActions(rows: ReactNode): ReactNode {
  return Children.map(rows, (row) => {
    if (isFragment(row)) return <Fragment key={row.key}>{withEmptyActions(row.props.children)}</Fragment>
    if (isRow(row) && !hasActions(row.props.actions)) return cloneElement(row, { emptyActions: true })
    return row
  })
}

function isFragment(node: ReactNode): node is ReactElement<{ children?: ReactNode }> {
  return isValidElement(node) && node.type === Fragment
}

function isRow(node: ReactNode): node is ReactElement<SummaryListRowProps> {
  return isValidElement(node) && node.type === SummaryListRow
}
