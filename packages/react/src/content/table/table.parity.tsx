import { attributes, content, textOf, type Options, type Parity } from '../../../parity/upstream.js'
import { Table, TableBody, TableCaption, TableCell, TableHead, TableHeader, TableRow } from './index.js'

const cell = (o: Options) => ({
  className: o.classes,
  colSpan: o.colspan,
  rowSpan: o.rowspan,
  ...attributes(o.attributes),
  children: content(o),
})

const head = (cells: Options[]) => (
  <TableHead>
    <TableRow>
      {cells.map((each, index) => (
        <TableHeader key={index} numeric={each.format === 'numeric'} {...cell(each)} />
      ))}
    </TableRow>
  </TableHead>
)

const isPlain = (o: Options) => !o.classes && !o.colspan && !o.rowspan && !o.attributes

const row = (cells: Options[], firstCellIsHeader: boolean, index: number) => {
  const [first, ...others] = cells
  const named = firstCellIsHeader && first
  const facts = (named ? others : cells).map((each, place) => (
    <TableCell key={place} numeric={each.format === 'numeric'} {...cell(each)} />
  ))
  if (!named) return <TableRow key={index}>{facts}</TableRow>
  // The short way, where it can say everything.
  if (isPlain(first)) {
    return (
      <TableRow key={index} header={content(first)}>
        {facts}
      </TableRow>
    )
  }
  return (
    <TableRow key={index}>
      <TableHeader scope="row" {...cell(first)} />
      {facts}
    </TableRow>
  )
}

export const parity: Parity = {
  component: 'table',
  render: (o) => {
    const smallText = o.classes === 'govuk-table--small-text-until-tablet'
    const size = /^govuk-table__caption--(s|m|l|xl)$/.exec(o.captionClasses ?? '')?.[1] as 's' | 'm' | 'l' | 'xl'
    const withOwnClass = o.caption && o.captionClasses && !size
    const shared = {
      smallTextUntilTablet: smallText,
      className: smallText ? undefined : o.classes,
      ...attributes(o.attributes),
    }
    const parts = (
      <>
        {withOwnClass && <TableCaption className={o.captionClasses}>{o.caption}</TableCaption>}
        {o.head && head(o.head)}
        <TableBody>
          {o.rows.map(
            (cells: Options[] | null | false, index: number) => cells && row(cells, o.firstCellIsHeader, index),
          )}
        </TableBody>
      </>
    )
    return o.caption && !withOwnClass ? (
      <Table caption={textOf(o.caption)} captionSize={size} {...shared}>
        {parts}
      </Table>
    ) : (
      <Table {...shared}>{parts}</Table>
    )
  },
}
