import { render, screen, within } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy, en } from './pagination.strings.js'
import { Pagination, paginationFor } from './index.js'

const secondOfThree = paginationFor({ currentPage: 2, totalPages: 3, hrefOf: (page) => `/cases?page=${page}` })
const welsh = { tag: 'cy', words: { pagination: cy } }
const names = () => screen.getAllByRole('link').map((link) => link.getAttribute('aria-label') ?? link.textContent)

describe('a pagination', () => {
  it('is a landmark with a link to each page, and says which one people are on', () => {
    render(<Pagination {...secondOfThree} />)
    expect(screen.getByRole('navigation', { name: 'Pagination' })).toBeInTheDocument()
    expect(names()).toEqual(['Previous page', 'Page 1', 'Page 2', 'Page 3', 'Next page'])
    expect(screen.getByRole('link', { current: 'page' })).toHaveAccessibleName('Page 2')
    expect(screen.getByRole('link', { name: 'Page 3' })).toHaveAttribute('href', '/cases?page=3')
  })

  it('tells the browser which page comes before and which after', () => {
    render(<Pagination {...secondOfThree} />)
    expect(screen.getByRole('link', { name: 'Previous page' })).toHaveAttribute('rel', 'prev')
    expect(screen.getByRole('link', { name: 'Next page' })).toHaveAttribute('rel', 'next')
  })

  it('makes no link of what is left out', () => {
    render(<Pagination items={[{ number: 1, href: '?page=1' }, 'ellipsis', { number: 9, href: '?page=9' }]} />)
    const items = within(screen.getByRole('list')).getAllByRole('listitem')
    expect(items.map((item) => item.textContent)).toEqual(['1', '⋯', '9'])
    expect(within(items[1]!).queryByRole('link')).toBeNull()
  })

  it('shows nothing when there is nothing to link to', () => {
    const { container } = render(
      <>
        <Pagination />
        <Pagination items={[]} />
        <Pagination {...paginationFor({ currentPage: 1, totalPages: 1, hrefOf: String })} />
      </>,
    )
    expect(container).toBeEmptyDOMElement()
  })

  it('says what the parts of a guide are about', () => {
    render(
      <Pagination
        previous={{ href: '/who-can-apply', label: 'Who can apply' }}
        next={{ href: '/how-to-apply', text: 'Next part', label: 'How to apply' }}
      />,
    )
    expect(names()).toEqual(['Previous page : Who can apply', 'Next part : How to apply'])
    expect(screen.getByRole('navigation')).toHaveClass('govuk-pagination--block')
    expect(screen.queryByRole('list')).toBeNull()
  })

  it('has no list of no pages', () => {
    render(<Pagination items={[]} next={{ href: '/how-to-apply' }} />)
    expect(screen.getByRole('navigation')).toHaveClass('govuk-pagination--block')
    expect(screen.queryByRole('list')).toBeNull()
  })

  it('hides the arrows from screen readers', () => {
    const { container } = render(<Pagination {...secondOfThree} />)
    expect([...container.querySelectorAll('svg')].map((arrow) => arrow.getAttribute('aria-hidden'))).toEqual([
      'true',
      'true',
    ])
  })

  it('speaks Welsh on a Welsh page, and shows whole words', () => {
    render(
      <LanguageProvider language={welsh}>
        <Pagination {...secondOfThree} />
      </LanguageProvider>,
    )
    expect(screen.getByRole('navigation', { name: 'Tudaleniad' })).toBeInTheDocument()
    expect(names()).toEqual(['Tudalen flaenorol', 'Tudalen 1', 'Tudalen 2', 'Tudalen 3', 'Tudalen nesaf'])
    expect(document.querySelector('.govuk-visually-hidden')).toBeNull()
  })

  it('can speak another language than the page', () => {
    render(<Pagination {...secondOfThree} language={welsh} />)
    expect(names()).toContain('Tudalen 3')
  })

  it('shows all that screen readers say in a language that cannot hide a word', () => {
    const words = { ...en, previous: 'Blaenorol', previousPage: 'Tudalen flaenorol' }
    render(<Pagination {...secondOfThree} language={{ tag: 'cy', words: { pagination: words } }} />)
    expect(names()[0]).toBe('Tudalen flaenorol')
  })

  it('says words of your own', () => {
    render(
      <Pagination
        aria-label="Search results"
        items={[{ number: 1, href: '?page=1', current: true, 'aria-label': 'Page 1 of 1' }]}
      />,
    )
    expect(screen.getByRole('navigation', { name: 'Search results' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Page 1 of 1' })).toHaveTextContent(/^1$/)
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(<Pagination next={{ href: '/', text: words, label: words }} />)
    expect(screen.getAllByText(words)).toHaveLength(2)
    expect(document.querySelector('script')).toBeNull()
    document.body.innerHTML = ''
  })

  it('gives class names, refs and other attributes to the landmark and to each link', () => {
    const [nav, next, page] = [createRef<HTMLElement>(), createRef<HTMLAnchorElement>(), createRef<HTMLAnchorElement>()]
    render(
      <Pagination
        ref={nav}
        className="app-pages"
        data-app="1"
        next={{ href: '?page=2', ref: next, className: 'app-next' }}
        items={[{ number: 1, href: '?page=1', ref: page, className: 'app-page', id: 'first' }]}
      />,
    )
    expect(nav.current).toHaveClass('govuk-pagination', 'app-pages')
    expect(nav.current).toHaveAttribute('data-app', '1')
    expect(next.current).toHaveClass('govuk-link', 'govuk-pagination__link', 'app-next')
    expect(page.current).toHaveClass('govuk-link', 'govuk-pagination__link', 'app-page')
    expect(page.current).toHaveAttribute('id', 'first')
  })
})
