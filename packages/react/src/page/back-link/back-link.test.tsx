import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { cy } from '../../languages/cy.js'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { BackLink } from './back-link.js'

const link = () => screen.getByRole<HTMLAnchorElement>('link')

describe('a back link', () => {
  it('leads to the page before, and says so', () => {
    render(<BackLink href="/permit/your-name" />)
    expect(screen.getByRole('link', { name: 'Back' })).toHaveAttribute('href', '/permit/your-name')
  })

  it('is a whole link in the first HTML the server sends', () => {
    expect(renderToStaticMarkup(<BackLink href="/permit/your-name" />)).toBe(
      '<a class="govuk-back-link" href="/permit/your-name">Back</a>',
    )
  })

  it('says Yn ôl on a Welsh page', () => {
    render(
      <LanguageProvider language={cy}>
        <BackLink href="/trwydded" />
      </LanguageProvider>,
    )
    expect(screen.getByRole('link', { name: 'Yn ôl' })).toBe(link())
  })

  it('can speak another language than the page', () => {
    render(<BackLink href="/trwydded" language={cy} lang="cy" />)
    expect(link()).toHaveTextContent('Yn ôl')
    expect(link()).toHaveAttribute('lang', 'cy')
  })

  it('can say where it leads, in words that are never read as HTML', () => {
    const words = 'Back to <script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(<BackLink href="/permits">{words}</BackLink>)
    expect(link()).toHaveTextContent(words)
    expect(document.querySelector('script')).toBeNull()
    document.body.innerHTML = ''
  })

  it('can be seen on a dark background', () => {
    render(<BackLink href="/permits" inverse />)
    expect(link()).toHaveClass('govuk-back-link', 'govuk-back-link--inverse')
  })

  it('gives class names, the ref and other attributes to the link', () => {
    const ref = createRef<HTMLAnchorElement>()
    render(<BackLink href="/permits" ref={ref} className="app-back" data-app="1" />)
    expect(ref.current).toBe(link())
    expect(link()).toHaveClass('govuk-back-link', 'app-back')
    expect(link()).toHaveAttribute('data-app', '1')
  })
})
