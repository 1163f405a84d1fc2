import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Header } from './header.js'

const link = () => screen.getByRole<HTMLAnchorElement>('link')

describe('the GOV.UK header', () => {
  it('leads to the home page of GOV.UK, and says so', () => {
    render(<Header />)
    expect(screen.getByRole('link', { name: 'GOV.UK' })).toHaveAttribute('href', '//gov.uk')
  })

  it('leads elsewhere if you say so', () => {
    render(<Header href="https://www.gov.uk/cymraeg" />)
    expect(link()).toHaveAttribute('href', 'https://www.gov.uk/cymraeg')
  })

  it('is the page’s banner inside a header element', () => {
    render(
      <header>
        <Header />
      </header>,
    )
    expect(screen.getByRole('banner')).toContainElement(link())
  })

  it('says the name of a product after GOV.UK, as two words', () => {
    render(<Header productName="Example" />)
    expect(screen.getByRole('link', { name: 'GOV.UK Example' })).toBe(link())
  })

  it.each([undefined, null, false, ''])('has no empty product name (%s)', (productName) => {
    const { container } = render(<Header productName={productName} />)
    expect(container.querySelector('.govuk-header__product-name')).toBeNull()
    expect(link().lastElementChild).toHaveClass('govuk-header__logotype')
  })

  it('is one picture called GOV.UK to screen readers, in the first HTML the server sends', () => {
    document.body.innerHTML = renderToStaticMarkup(<Header />)
    expect(screen.getByRole('img', { name: 'GOV.UK' })).toHaveAttribute('focusable', 'false')
    // Older browsers show the title when people point at the logo.
    expect(document.querySelector('svg > title')).toHaveTextContent('GOV.UK')
    document.body.innerHTML = ''
  })

  it('can be as wide as the window', () => {
    const { container } = render(<Header fullWidth />)
    expect(container.querySelector('.govuk-header__container--full-width')).not.toBeNull()
    expect(container.querySelector('.govuk-width-container')).toBeNull()
  })

  it('shows a name as text, even if it looks like HTML', () => {
    const name = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(<Header productName={name} />)
    expect(document.querySelector('.govuk-header__product-name')).toHaveTextContent(name)
    expect(document.querySelector('script')).toBeNull()
    document.body.innerHTML = ''
  })

  it('gives class names, the ref and other attributes to the bar', () => {
    const ref = createRef<HTMLDivElement>()
    render(<Header ref={ref} className="app-header" data-app="1" />)
    expect(ref.current).toHaveClass('govuk-header', 'app-header')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })
})
