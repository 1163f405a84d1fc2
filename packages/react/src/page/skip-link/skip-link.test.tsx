import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { cy } from '../../languages/cy.js'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { SkipLink } from './skip-link.js'

const link = () => screen.getByRole<HTMLAnchorElement>('link', { name: /skip/i })
const main = () => screen.getByRole('main')

const page = (
  <StrictMode>
    <SkipLink />
    <a href="/">Home</a>
    <main id="main-content">
      <a href="/next">Next</a>
    </main>
  </StrictMode>
)

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a skip link', () => {
  it('says where it leads', () => {
    render(page)
    expect(screen.getByRole('link', { name: 'Skip to main content' })).toHaveAttribute('href', '#main-content')
  })

  it('is a plain link in the first HTML the server sends, for browsers that run no scripts', () => {
    expect(renderToStaticMarkup(<SkipLink />)).toBe(
      '<a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">Skip to main content</a>',
    )
  })

  it('puts the focus on the content, so that the next Tab goes on from there', async () => {
    render(page)
    await userEvent.tab()
    expect(link()).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(main()).toHaveFocus()
    await userEvent.tab()
    expect(screen.getByRole('link', { name: 'Next' })).toHaveFocus()
  })

  it('draws no outline round the content while the content has the focus', async () => {
    render(page)
    await userEvent.click(link())
    expect(main()).toHaveClass('govuk-skip-link-focused-element')
    await userEvent.tab()
    expect(main()).not.toHaveClass('govuk-skip-link-focused-element')
  })

  it('leaves the content as it was once the focus moves on', async () => {
    render(page)
    await userEvent.click(link())
    expect(main()).toHaveAttribute('tabindex', '-1')
    await userEvent.tab()
    expect(main()).not.toHaveAttribute('tabindex')
  })

  it('works a second time', async () => {
    render(page)
    await userEvent.click(link())
    await userEvent.click(link())
    expect(main()).toHaveFocus()
    expect(main()).toHaveClass('govuk-skip-link-focused-element')
  })

  it('keeps a tabindex that the content had before', async () => {
    render(
      <>
        <SkipLink href="#results">Skip to results</SkipLink>
        <button id="results" tabIndex={0}>
          Results
        </button>
      </>,
    )
    await userEvent.click(link())
    await userEvent.click(document.body)
    expect(document.getElementById('results')).toHaveAttribute('tabindex', '0')
  })

  it('is an ordinary link when there is nothing on the page to skip to', async () => {
    render(<SkipLink href="#nowhere" />)
    await userEvent.click(link())
    expect(link()).toHaveFocus()
  })

  it('is an ordinary link when it leads to another page', async () => {
    render(
      <>
        <SkipLink href="/help#main-content" />
        <main id="main-content" />
      </>,
    )
    // jsdom cannot go to another page. Heard last, so that the component has had its turn.
    window.addEventListener('click', (event) => event.preventDefault(), { once: true })
    await userEvent.click(link())
    expect(main()).not.toHaveFocus()
  })

  it('leaves the focus alone when a service handles the link itself', async () => {
    render(
      <>
        <SkipLink onClick={(event) => event.preventDefault()} />
        <main id="main-content" />
      </>,
    )
    await userEvent.click(link())
    expect(main()).not.toHaveFocus()
  })

  it('tells GOV.UK Frontend’s script that it needs no help, but only once it works', () => {
    const html = renderToString(<SkipLink />)
    expect(html).not.toContain('data-govuk-skip-link-init')
    const container = document.body.appendChild(document.createElement('div'))
    container.innerHTML = html
    render(<SkipLink />, { container, hydrate: true })
    expect(link()).toHaveAttribute('data-govuk-skip-link-init')
  })

  it('speaks Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={cy}>
        <SkipLink />
      </LanguageProvider>,
    )
    expect(screen.getByRole('link', { name: "Neidio i'r prif gynnwys" })).toBeInTheDocument()
  })

  it('shows words of your own as text, even if they look like HTML', () => {
    document.body.innerHTML = renderToStaticMarkup(<SkipLink>{'Skip <script>"O’Brien" 🎣</script>'}</SkipLink>)
    expect(link()).toHaveTextContent('Skip <script>"O’Brien" 🎣</script>')
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to the link', () => {
    const ref = createRef<HTMLAnchorElement>()
    render(<SkipLink ref={ref} className="app-skip" data-app="1" />)
    expect(ref.current).toBe(link())
    expect(link()).toHaveClass('govuk-skip-link', 'app-skip')
    expect(link()).toHaveAttribute('data-app', '1')
  })
})
