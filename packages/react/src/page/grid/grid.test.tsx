import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { SkipLink } from '../skip-link/index.js'
import { GridColumn, type GridWidth, GridRow, MainWrapper, WidthContainer } from './index.js'

const html = renderToStaticMarkup

describe('the main part of a page', () => {
  it('is what the skip link leads to', () => {
    render(
      <>
        <SkipLink />
        <MainWrapper>Content</MainWrapper>
      </>,
    )
    expect(screen.getByRole('link')).toHaveAttribute('href', `#${screen.getByRole('main').id}`)
  })

  it('can have more space above it', () => {
    expect(html(<MainWrapper />)).toBe('<main class="govuk-main-wrapper" id="main-content"></main>')
    expect(html(<MainWrapper spacing="auto" />)).toContain('"govuk-main-wrapper govuk-main-wrapper--auto-spacing"')
    expect(html(<MainWrapper spacing="large" />)).toContain('"govuk-main-wrapper govuk-main-wrapper--l"')
  })
})

describe('columns', () => {
  const widths: GridWidth[] = ['full', 'three-quarters', 'two-thirds', 'one-half', 'one-third', 'one-quarter']

  it.each(widths)('can take %s of their row', (width) => {
    expect(html(<GridColumn width={width} />)).toBe(`<div class="govuk-grid-column-${width}"></div>`)
    expect(html(<GridColumn fromDesktop={width} />)).toBe(`<div class="govuk-grid-column-${width}-from-desktop"></div>`)
  })

  it('can take another width on desktops', () => {
    expect(html(<GridColumn width="one-half" fromDesktop="one-third" />)).toBe(
      '<div class="govuk-grid-column-one-half govuk-grid-column-one-third-from-desktop"></div>',
    )
  })

  it('have a width, and one that there is', () => {
    // @ts-expect-error no width: it would have no space at its sides
    const none = <GridColumn />
    // @ts-expect-error the grid has no fifths
    const other = <GridColumn width="one-fifth" />
    expect([none.type, other.type]).toEqual([GridColumn, GridColumn])
  })
})

describe('each part of the grid', () => {
  it('gives class names, the ref and other attributes to its element', () => {
    const container = createRef<HTMLDivElement>()
    const main = createRef<HTMLElement>()
    const row = createRef<HTMLDivElement>()
    const column = createRef<HTMLDivElement>()
    render(
      <WidthContainer ref={container} className="app-container" data-app="1">
        <MainWrapper ref={main} className="app-main" lang="cy">
          <GridRow ref={row} className="app-row" data-app="2">
            <GridColumn ref={column} width="full" className="app-column" data-app="3" />
          </GridRow>
        </MainWrapper>
      </WidthContainer>,
    )
    expect(container.current).toHaveClass('govuk-width-container', 'app-container')
    expect(container.current).toHaveAttribute('data-app', '1')
    expect(main.current).toHaveClass('govuk-main-wrapper', 'app-main')
    expect(main.current).toHaveAttribute('lang', 'cy')
    expect(row.current).toHaveClass('govuk-grid-row', 'app-row')
    expect(row.current).toHaveAttribute('data-app', '2')
    expect(column.current).toHaveClass('govuk-grid-column-full', 'app-column')
    expect(column.current).toHaveAttribute('data-app', '3')
  })
})
