import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { isNothing } from '../../foundations/as-part.js'
import { classNames } from '../../foundations/class-names.js'
import type { Size } from '../../foundations/sizes.js'

/** The name of the table, and how big it is. */
type TableName =
  | {
      /** What the table shows, as a heading would say it. Words, or leave it out and put a `TableCaption` first. */
      caption: ReactNode
      /** How big the caption is. Body size when left out. */
      captionSize?: Size
    }
  | { caption?: never; captionSize?: never }

/** Props of {@link Table}: any attribute of `<table>`, and these. `className`, `ref` and the rest go to the `<table>`. */
export type TableProps = ComponentProps<'table'> &
  TableName & {
    /** Makes the text smaller on phones. Only for a table with so much in it that it would not fit. */
    smallTextUntilTablet?: boolean
    /** A `TableHead`, then a `TableBody`. */
    children?: ReactNode
  }

/**
 * Shows facts in rows and columns, for people to compare. Made of the same elements as in HTML, each with its class.
 *
 * Design System: https://design-system.service.gov.uk/components/table/
 * WCAG 1.3.1 Info and Relationships.
 */
export function Table({
  caption,
  captionSize,
  smallTextUntilTablet,
  className,
  children,
  ...rest
}: TableProps): ReactElement {
  return (
    <table
      className={classNames('govuk-table', smallTextUntilTablet && 'govuk-table--small-text-until-tablet', className)}
      {...rest}
    >
      {!isNothing(caption) && <TableCaption size={captionSize}>{caption}</TableCaption>}
      {children}
    </table>
  )
}

/** Props of {@link TableCaption}: any attribute of `<caption>`, and these. */
export interface TableCaptionProps extends ComponentProps<'caption'> {
  /** How big the text is. Body size when left out. */
  size?: Size
}

/** Names a table, for class names of your own on it. Comes first in a `Table` without `caption`. One element: `<caption>`. */
export function TableCaption({ size, className, ...rest }: TableCaptionProps): ReactElement {
  return (
    <caption
      className={classNames('govuk-table__caption', size && `govuk-table__caption--${size}`, className)}
      {...rest}
    />
  )
}

/** The row that says what each column is: a `TableRow` of `TableHeader`s. One element: `<thead>`. */
export function TableHead({ className, ...rest }: ComponentProps<'thead'>): ReactElement {
  return <thead className={classNames('govuk-table__head', className)} {...rest} />
}

/** The rows: `TableRow`s. One element: `<tbody>`. */
export function TableBody({ className, ...rest }: ComponentProps<'tbody'>): ReactElement {
  return <tbody className={classNames('govuk-table__body', className)} {...rest} />
}

/** Props of {@link TableRow}: any attribute of `<tr>`, and these. `className`, `ref` and the rest go to the `<tr>`. */
export interface TableRowProps extends ComponentProps<'tr'> {
  /**
   * What the row is about: its first cell, as a `<th scope="row">`, so that screen readers say it with each cell of the
   * row. For class names of your own on it, put a `<TableHeader scope="row">` first instead.
   */
  header?: ReactNode
  /** `TableCell`s, or `TableHeader`s in a `TableHead`. */
  children?: ReactNode
}

/** One row. One element: `<tr>`. */
export function TableRow(props: TableRowProps): ReactElement {
  const { header, className, children, ...rest } = props
  return (
    <tr className={classNames('govuk-table__row', className)} {...rest}>
      {/* A name that is missing in the data still has its cell: without it all others would move one column to the left. */}
      {'header' in props && <TableHeader scope="row">{header}</TableHeader>}
      {children}
    </tr>
  )
}

/** Props of {@link TableHeader}: any attribute of `<th>`, and these. `className`, `ref` and the rest go to the `<th>`. */
export interface TableHeaderProps extends ComponentProps<'th'> {
  /** What it names: the column under it unless set. `row` for the first cell of a row. */
  scope?: 'col' | 'row' | 'colgroup' | 'rowgroup'
  /** Puts it over numbers, which stand on the right. */
  numeric?: boolean
}

/** Says what a column or a row is. One element: `<th>`. */
export function TableHeader({ scope = 'col', numeric, className, ...rest }: TableHeaderProps): ReactElement {
  return (
    <th
      scope={scope}
      className={classNames('govuk-table__header', numeric && 'govuk-table__header--numeric', className)}
      {...rest}
    />
  )
}

/** Props of {@link TableCell}: any attribute of `<td>`, and these. `className`, `ref` and the rest go to the `<td>`. */
export interface TableCellProps extends ComponentProps<'td'> {
  /** Puts a number on the right, with digits of one width, so that a column of numbers is easy to compare. */
  numeric?: boolean
}

/** One fact. One element: `<td>`. */
export function TableCell({ numeric, className, ...rest }: TableCellProps): ReactElement {
  return (
    <td className={classNames('govuk-table__cell', numeric && 'govuk-table__cell--numeric', className)} {...rest} />
  )
}
