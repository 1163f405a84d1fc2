import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { GenericHeader } from './generic-header.js'

describe('a generic header', () => {
  it('says whose page it is, and leads to their home page', () => {
    render(<GenericHeader>Example Council</GenericHeader>)
    expect(screen.getByRole('link', { name: 'Example Council' })).toHaveAttribute('href', '/')
  })

  it('leads elsewhere if you say so', () => {
    render(<GenericHeader href="https://council.example">Example Council</GenericHeader>)
    expect(screen.getByRole('link')).toHaveAttribute('href', 'https://council.example')
  })

  it('is the page’s banner inside a header element', () => {
    render(
      <header>
        <GenericHeader>Example Council</GenericHeader>
      </header>,
    )
    expect(screen.getByRole('banner')).toContainElement(screen.getByRole('link', { name: 'Example Council' }))
  })

  it('takes a picture as the logo, and is called by the words of the picture', () => {
    render(
      <GenericHeader>
        <img src="/logo.svg" alt="Example Council" />
      </GenericHeader>,
    )
    expect(screen.getByRole('link', { name: 'Example Council' })).toBeInTheDocument()
  })

  it('carries no one else’s name or crown', () => {
    const html = renderToStaticMarkup(<GenericHeader>Example Council</GenericHeader>)
    document.body.innerHTML = html
    expect(document.body.textContent).toBe('Example Council')
    expect(document.querySelector('svg, img')).toBeNull()
    document.body.innerHTML = ''
  })

  it('can be as wide as the window', () => {
    const { container } = render(<GenericHeader fullWidth>Example Council</GenericHeader>)
    expect(container.querySelector('.govuk-generic-header__container--full-width')).not.toBeNull()
    expect(container.querySelector('.govuk-width-container')).toBeNull()
  })

  it('shows a name as text, even if it looks like HTML', () => {
    const name = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(<GenericHeader>{name}</GenericHeader>)
    expect(screen.getByRole('link')).toHaveTextContent(name)
    expect(document.querySelector('script')).toBeNull()
    document.body.innerHTML = ''
  })

  it('gives class names, the ref and other attributes to the bar', () => {
    const ref = createRef<HTMLDivElement>()
    render(
      <GenericHeader ref={ref} className="app-header" data-app="1">
        Example Council
      </GenericHeader>,
    )
    expect(ref.current).toHaveClass('govuk-generic-header', 'app-header')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })
})
