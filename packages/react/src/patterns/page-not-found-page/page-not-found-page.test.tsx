import { render, screen, within } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { ContactChannels } from '../../support/contact-channels/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { PageNotFoundPage } from './index.js'
import { cy } from './page-not-found-page.strings.js'

const page = (changes: Partial<Parameters<typeof PageNotFoundPage>[0]> = {}) => (
  <PageNotFoundPage
    service="Apply for a permit"
    contact={<ContactChannels directory={directory} at={mondayAt10} headingLevel={3} />}
    {...changes}
  />
)
const paragraphs = () => screen.getAllByRole('paragraph').map(({ textContent }) => textContent)

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
  document.title = ''
})

describe('a page that stands in for one that does not exist', () => {
  it('has the published heading, which is its title too', () => {
    render(page())
    expect(screen.getByRole('heading', { level: 1, name: 'Page not found' })).toHaveClass('govuk-heading-l')
    expect(document.title).toBe('Page not found – Apply for a permit')
  })

  it('says what to do after typing, after pasting, and after doing nothing wrong', () => {
    serve(page({ contact: null }))
    expect(paragraphs()).toEqual([
      'If you typed the address of the page, check it for mistakes.',
      'If you pasted the address, check that you have all of it.',
      'If the address is right, or you selected a link or button, the mistake is ours. Tell us about it.',
    ])
  })

  it('speaks no computer language and blames nobody', () => {
    serve(page({ contact: null }))
    expect(document.body.textContent).not.toMatch(/404|bad request|oops|error|URL|invalid/i)
  })

  it('can lead on to where people wanted to go, before other ways and every way to make contact', () => {
    serve(page({ children: <a href="/permit">Go to the start</a>, otherWays: 'You can apply by phone.' }))
    const parts = ['h1', '[href="/permit"]', '#contact-us']
    const elements = parts.map((part) => document.querySelector(part)!)
    for (const [index, element] of elements.slice(1).entries()) {
      expect(
        elements[index]!.compareDocumentPosition(element),
        `${parts[index]} comes before ${parts[index + 1]}`,
      ).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    }
    expect(screen.getByRole('heading', { name: 'Other ways to do this' }).nextElementSibling).toHaveTextContent(
      'You can apply by phone.',
    )
    const region = screen.getByRole('region', { name: 'Contact us for help' })
    expect(within(region).getByRole('link', { name: '01632 960 001' })).toBeInTheDocument()
  })

  it('puts words of its own in a paragraph', () => {
    serve(page({ children: 'We have kept your answers.' }))
    expect(screen.getByText('We have kept your answers.')).toHaveClass('govuk-body')
  })

  it('is in Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'page-not-found-page': cy } }}>
        {page({ contact: null })}
      </LanguageProvider>,
    )
    expect(document.title).toBe('Heb ddod o hyd i’r dudalen – Apply for a permit')
    expect(paragraphs()).toEqual([cy.typed, cy.pasted, cy.notYou])
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    serve(page({ service: words, children: words, otherWays: words, contact: words }))
    expect(screen.getAllByText(words)).toHaveLength(3)
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to the column', () => {
    const ref = createRef<HTMLDivElement>()
    render(<StrictMode>{page({ ref, className: 'app-lost', id: 'lost' })}</StrictMode>)
    expect(ref.current).toBe(document.getElementById('lost'))
    expect(ref.current).toHaveClass('govuk-grid-column-two-thirds', 'app-lost')
  })
})
