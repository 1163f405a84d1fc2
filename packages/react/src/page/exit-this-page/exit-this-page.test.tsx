import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './exit-this-page.strings.js'
import { followed, stopWatching, watchLinks } from './followed-links.fixtures.js'
import { ExitThisPage } from './index.js'

const welsh = { tag: 'cy', words: { 'exit-this-page': cy } }
const button = () => screen.getByRole<HTMLAnchorElement>('button')
const root = () => document.querySelector<HTMLElement>('.govuk-exit-this-page')!
const hiddenPage = 'govuk-exit-this-page-hide-content'
/** The browser shows the page again, as it was left. */
const comeBack = (persisted = true) =>
  act(() => void window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted })))

beforeEach(watchLinks)
afterEach(stopWatching)

describe('exit this page', () => {
  it('is called by its words, and says to people who only hear it what it is for', () => {
    render(<ExitThisPage />)
    expect(screen.getByRole('button', { name: 'Emergency Exit this page' })).toHaveAttribute(
      'href',
      'https://www.bbc.co.uk/weather',
    )
  })

  it('is a whole link in the first HTML the server sends, which tells the other site nothing', () => {
    const html = renderToStaticMarkup(<ExitThisPage href="/weather" />)
    document.body.innerHTML = html
    expect(button()).toHaveAttribute('href', '/weather')
    expect(button()).toHaveAttribute('rel', 'nofollow noreferrer')
    expect(html).not.toContain('-init')
    expect(html).not.toContain('indicator')
    expect(screen.queryByRole('status')).toBeNull()
  })

  it('hides the page at once, says that something loads, and goes', async () => {
    render(<ExitThisPage href="/weather" />)
    await userEvent.click(button())
    expect(document.body).toHaveClass(hiddenPage)
    expect(screen.getByRole('alert')).toHaveTextContent('Loading.')
    expect(screen.getByRole('alert').parentElement).toBe(document.body)
    expect(followed).toEqual(['/weather'])
  })

  it('answers to the space bar, as it is called a button', async () => {
    render(<ExitThisPage href="/weather" />)
    button().focus()
    await userEvent.keyboard(' ')
    expect(followed).toEqual(['/weather'])
    expect(document.body).toHaveClass(hiddenPage)
  })

  it('answers to no other key', async () => {
    render(<ExitThisPage href="/weather" />)
    button().focus()
    await userEvent.keyboard('x')
    expect(followed).toEqual([])
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])(
    'goes there in this tab even with a key held down: %s',
    (modifier) => {
      render(<ExitThisPage href="/weather" />)
      fireEvent.click(button(), { [modifier]: true })
      expect(followed).toEqual(['/weather'])
      expect(screen.getAllByRole('alert')).toHaveLength(1)
    },
  )

  it('shows the page again when people come back to it', async () => {
    render(<ExitThisPage href="/weather" />)
    await userEvent.click(button())
    comeBack()
    expect(document.body).not.toHaveClass(hiddenPage)
    expect(screen.queryByRole('alert')).toBeNull()
    await userEvent.click(button())
    expect(document.body).toHaveClass(hiddenPage)
  })

  it('stays hidden while the page was still loading when people left it', async () => {
    render(<ExitThisPage href="/weather" />)
    await userEvent.click(button())
    comeBack(false)
    expect(document.body).toHaveClass(hiddenPage)
  })

  it('leaves nothing behind when it is taken off the page', async () => {
    const { unmount } = render(<ExitThisPage href="/weather" />)
    await userEvent.click(button())
    unmount()
    expect(document.body).not.toHaveClass(hiddenPage)
    expect(screen.queryByRole('alert')).toBeNull()
    expect({ ...document.body.dataset }).toEqual({})
  })

  it('is the same in StrictMode', async () => {
    const { unmount } = render(<ExitThisPage href="/weather" />, { wrapper: StrictMode })
    await userEvent.click(button())
    expect(screen.getAllByRole('alert')).toHaveLength(1)
    unmount()
    expect(document.body).not.toHaveClass(hiddenPage)
  })

  it('tells GOV.UK Frontend’s scripts that it needs no help, but only once it works', () => {
    const complaints = vi.spyOn(console, 'error')
    const container = document.body.appendChild(document.createElement('div'))
    container.innerHTML = renderToString(<ExitThisPage />)
    render(<ExitThisPage />, { container, hydrate: true })
    expect(root()).toHaveAttribute('data-govuk-exit-this-page-init', '')
    expect(button()).toHaveAttribute('data-govuk-button-init', '')
    expect(complaints).not.toHaveBeenCalled()
    complaints.mockRestore()
  })

  it('speaks Welsh on a Welsh page, in the HTML that GOV.UK Frontend’s own script reads too', () => {
    document.body.innerHTML = renderToStaticMarkup(
      <LanguageProvider language={welsh}>
        <ExitThisPage />
      </LanguageProvider>,
    )
    expect(screen.getByRole('button', { name: 'Argyfwng Gadael y dudalen hon' })).toBeInTheDocument()
    expect(root().getAttribute('data-i18n.press-two-more-times')).toBe(cy.pressTwoMoreTimes)
    expect(root().getAttribute('data-i18n.press-one-more-time')).toBe(cy.pressOneMoreTime)
    expect(root().getAttribute('data-i18n.timed-out')).toBe(cy.timedOut)
    expect(root().getAttribute('data-i18n.activated')).toBe(cy.activated)
  })

  it('says words of your own', async () => {
    render(<ExitThisPage href="/weather" words={{ exit: 'Leave this website', activated: 'Weather' }} />)
    await userEvent.click(screen.getByRole('button', { name: 'Emergency Leave this website' }))
    expect(screen.getByRole('alert')).toHaveTextContent('Weather')
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(<ExitThisPage words={{ activated: words }}>{words}</ExitThisPage>)
    expect(screen.getByRole('button', { name: words })).toBeInTheDocument()
    expect(root().getAttribute('data-i18n.activated')).toBe(words)
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to the element round the link', () => {
    const ref = createRef<HTMLDivElement>()
    render(<ExitThisPage ref={ref} className="app-exit" id="exit" data-app="1" />)
    expect(ref.current).toBe(root())
    expect(root()).toHaveClass('govuk-exit-this-page', 'app-exit')
    expect(root()).toHaveAttribute('id', 'exit')
    expect(root()).toHaveAttribute('data-app', '1')
  })
})
