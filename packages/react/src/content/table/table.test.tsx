import { render, screen, within } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Table, TableBody, TableCaption, TableCell, TableHead, TableHeader, TableRow } from './index.js'

const prices = (
  <Table caption="Prices" captionSize="m">
    <TableHead>
      <TableRow>
        <TableHeader>How long</TableHeader>
        <TableHeader numeric>Price</TableHeader>
      </TableRow>
    </TableHead>
    <TableBody>
      <TableRow header="1 day">
        <TableCell numeric>£2</TableCell>
      </TableRow>
    </TableBody>
  </Table>
)

describe('a table', () => {
  it('is found by its caption', () => {
    render(prices)
    expect(screen.getByRole('table', { name: 'Prices' })).toHaveClass('govuk-table')
    expect(screen.getByText('Prices')).toHaveClass('govuk-table__caption', 'govuk-table__caption--m')
  })

  it('says what each column and each row is', () => {
    render(prices)
    expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual(['How long', 'Price'])
    expect(screen.getByRole('rowheader', { name: '1 day' })).toHaveAttribute('scope', 'row')
    expect(screen.getByRole('columnheader', { name: 'Price' })).toHaveAttribute('scope', 'col')
  })

  it('puts numbers, and what stands over them, on the right', () => {
    render(prices)
    expect(screen.getByRole('columnheader', { name: 'Price' })).toHaveClass('govuk-table__header--numeric')
    expect(screen.getByRole('cell', { name: '£2' })).toHaveClass('govuk-table__cell', 'govuk-table__cell--numeric')
    expect(screen.getByRole('columnheader', { name: 'How long' })).not.toHaveClass('govuk-table__header--numeric')
  })

  it('knows its first cells in a component of one’s own too', () => {
    const Day = ({ name }: { name: string }) => (
      <TableRow header={name}>
        <TableCell>9am</TableCell>
      </TableRow>
    )
    render(
      <Table>
        <TableBody>
          <Day name="Monday" />
        </TableBody>
      </Table>,
    )
    expect(screen.getByRole('rowheader', { name: 'Monday' })).toBeInTheDocument()
  })

  it.each([[undefined], [null], ['']])('keeps its columns where the name of a row is missing: %j', (missing) => {
    render(
      <Table>
        <TableBody>
          <TableRow header={missing}>
            <TableCell>9am</TableCell>
          </TableRow>
        </TableBody>
      </Table>,
    )
    expect([...screen.getByRole('row').children].map(({ localName }) => localName)).toEqual(['th', 'td'])
  })

  it('has no first cell that it was not given', () => {
    render(
      <Table>
        <TableBody>
          <TableRow>
            <TableCell>9am</TableCell>
          </TableRow>
        </TableBody>
      </Table>,
    )
    expect(within(screen.getByRole('row')).getAllByRole('cell')).toHaveLength(1)
    expect(screen.getByRole('row').children).toHaveLength(1)
  })

  it('has no empty caption', () => {
    render(<Table caption="">{null}</Table>)
    expect(document.querySelector('caption')).toBeNull()
  })

  it('can have smaller text on phones', () => {
    render(<Table smallTextUntilTablet />)
    expect(screen.getByRole('table')).toHaveClass('govuk-table--small-text-until-tablet')
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    const html = renderToStaticMarkup(
      <Table caption={words}>
        <TableBody>
          <TableRow header={words}>
            <TableCell>{words}</TableCell>
          </TableRow>
        </TableBody>
      </Table>,
    )
    expect(html).not.toContain('<script>')
    expect(html.split('&lt;script&gt;')).toHaveLength(4)
  })

  it('gives class names, refs and other attributes to the element that each part is', () => {
    const refs = {
      table: createRef<HTMLTableElement>(),
      caption: createRef<HTMLTableCaptionElement>(),
      section: createRef<HTMLTableSectionElement>(),
      row: createRef<HTMLTableRowElement>(),
      header: createRef<HTMLTableCellElement>(),
      cell: createRef<HTMLTableCellElement>(),
    }
    render(
      <Table ref={refs.table} className="app-table" data-app="1">
        <TableCaption ref={refs.caption} className="app-caption">
          Prices
        </TableCaption>
        <TableHead className="app-head" />
        <TableBody ref={refs.section} className="app-body">
          <TableRow ref={refs.row} className="app-row">
            <TableHeader ref={refs.header} scope="row" rowSpan={2} className="app-header" />
            <TableCell ref={refs.cell} colSpan={3} className="app-cell" />
          </TableRow>
        </TableBody>
      </Table>,
    )
    expect(refs.table.current).toHaveClass('govuk-table', 'app-table')
    expect(refs.table.current).toHaveAttribute('data-app', '1')
    expect(refs.caption.current).toHaveClass('govuk-table__caption', 'app-caption')
    expect(refs.table.current?.tHead).toHaveClass('govuk-table__head', 'app-head')
    expect(refs.section.current).toHaveClass('govuk-table__body', 'app-body')
    expect(refs.row.current).toHaveClass('govuk-table__row', 'app-row')
    expect(refs.header.current).toHaveClass('govuk-table__header', 'app-header')
    expect(refs.header.current).toHaveProperty('rowSpan', 2)
    expect(refs.cell.current).toHaveClass('govuk-table__cell', 'app-cell')
    expect(refs.cell.current).toHaveProperty('colSpan', 3)
  })

  it('cannot be given the size of a caption that it does not have', () => {
    // @ts-expect-error there is no caption
    render(<Table captionSize="m" />)
    expect(screen.getByRole('table')).toBeInTheDocument()
  })
})
