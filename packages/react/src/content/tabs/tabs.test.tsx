import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { Tab, TabPanel, Tabs } from './index.js'
import { Fees, Viewport, selected, shown, startAt, tab } from './tabs-page.fixtures.js'
import { cy } from './tabs.strings.js'

let viewport: Viewport
beforeEach(() => {
  startAt('')
  viewport = new Viewport(true)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  document.body.innerHTML = ''
})

describe('tabs on a wide screen', () => {
  it('are a list of tabs, with the first panel showing', () => {
    render(<Fees />)
    expect(
      within(screen.getByRole('tablist'))
        .getAllByRole('tab')
        .map(({ textContent }) => textContent),
    ).toEqual(['Adults', 'Children', 'Groups'])
    expect(selected()).toEqual(['Adults'])
    expect(shown()).toEqual(['adults'])
    expect(document.getElementById('adults')).toHaveAttribute('role', 'tabpanel')
    expect(document.getElementById('adults')).toHaveAccessibleName('Adults')
    expect(tab('Adults')).toHaveAttribute('aria-controls', 'adults')
  })

  it('show another panel when its tab is pressed', async () => {
    render(<Fees />)
    const followed = vi.fn((event: Event) => !event.defaultPrevented)
    document.addEventListener('click', followed, { once: true })
    await userEvent.click(tab('Children'))
    expect(followed, 'the browser does not follow the link').toHaveReturnedWith(false)
    expect(selected()).toEqual(['Children'])
    expect(shown()).toEqual(['children'])
    expect(tab('Children').closest('li')).toHaveClass('govuk-tabs__list-item--selected')
    expect(tab('Adults').closest('li')).not.toHaveClass('govuk-tabs__list-item--selected')
  })

  it('take one press of the Tab key to get past, and arrow keys to move along', async () => {
    render(<Fees />)
    await userEvent.tab()
    expect(tab('Adults')).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}')
    expect(tab('Children')).toHaveFocus()
    expect(shown()).toEqual(['children'])
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    expect(selected(), 'the last stays the last').toEqual(['Groups'])
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}')
    expect(selected(), 'the first stays the first').toEqual(['Adults'])
    expect(tab('Adults')).toHaveFocus()
    await userEvent.tab()
    expect(screen.getByRole('link', { name: 'Refunds' })).toHaveFocus()
  })

  it('go the way of the arrow on a page that is read from right to left', async () => {
    const { container } = render(<Fees />)
    container.style.direction = 'rtl'
    tab('Adults').focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(selected()).toEqual(['Adults'])
    await userEvent.keyboard('{ArrowLeft}')
    expect(selected()).toEqual(['Children'])
  })

  it('leave keys to the browser that are the browser’s', async () => {
    render(<Fees />)
    tab('Adults').focus()
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}{ArrowDown}{End}')
    expect(selected()).toEqual(['Adults'])
    const opensAnother = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true })
    tab('Children').addEventListener('click', (event) => event.preventDefault(), { once: true })
    tab('Children').dispatchEvent(opensAnother)
    expect(selected()).toEqual(['Adults'])
  })

  it('do nothing when code of one’s own has dealt with the press', async () => {
    render(
      <Tabs>
        <Tab id="adults" label="Adults" />
        <Tab id="children" label="Children" onClick={(event) => event.preventDefault()} />
      </Tabs>,
    )
    await userEvent.click(tab('Children'))
    expect(selected()).toEqual(['Adults'])
  })

  it('stay as people left them when the page round them changes', async () => {
    const fees = (className: string) => (
      <StrictMode>
        <Fees className={className} />
      </StrictMode>
    )
    const { rerender } = render(fees('app-a'))
    await userEvent.click(tab('Groups'))
    rerender(fees('app-b'))
    expect(selected()).toEqual(['Groups'])
    expect(shown()).toEqual(['groups'])
  })

  it('become tabs where the page’s styles say so', () => {
    document.documentElement.style.setProperty('--govuk-breakpoint-tablet', '50rem')
    render(<Fees />)
    document.documentElement.style.removeProperty('--govuk-breakpoint-tablet')
    expect(viewport.queries).toEqual(['(min-width: 50rem)'])
  })

  it('leave no listener behind', () => {
    const added = vi.spyOn(window, 'addEventListener')
    const removed = vi.spyOn(window, 'removeEventListener')
    const { unmount } = render(<Fees />)
    expect(viewport.listeners.size).toBe(1)
    unmount()
    expect(viewport.listeners.size).toBe(0)
    const ofAddress = (spy: typeof added) =>
      spy.mock.calls.filter(([name]) => name === 'hashchange').map(([, listener]) => listener)
    expect(ofAddress(added)).toHaveLength(1)
    expect(ofAddress(removed as typeof added)).toEqual(ofAddress(added))
  })
})

describe('tabs in every situation', () => {
  it('have a heading for where they are a list, in the language of the page', () => {
    const { rerender } = render(<Fees />)
    expect(screen.getByRole('heading', { name: 'Contents' })).toHaveClass('govuk-tabs__title')
    rerender(
      <LanguageProvider language={{ tag: 'cy', words: { tabs: cy } }}>
        <Fees />
      </LanguageProvider>,
    )
    expect(screen.getByRole('heading', { name: 'Cynnwys' })).toBeInTheDocument()
    rerender(<Fees title="Fees for" language={{ tag: 'cy', words: { tabs: cy } }} />)
    expect(screen.getByRole('heading', { name: 'Fees for' })).toBeInTheDocument()
  })

  it('make a paragraph of a panel’s words, and leave elements as they are', () => {
    render(<Fees />)
    expect(document.getElementById('groups')!.innerHTML).toBe('<p class="govuk-body">Call us first</p>')
    expect(document.getElementById('children')!.firstElementChild!.localName).toBe('h2')
  })

  it('show words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    render(
      <Tabs title={words}>
        <Tab id="hostile" label={words}>
          {words}
        </Tab>
      </Tabs>,
    )
    expect(tab(words)).toBeInTheDocument()
    expect(document.getElementById('hostile')).toHaveTextContent(words)
    expect(document.querySelector('script')).toBeNull()
  })

  it('give class names, the ref and other attributes to the element round everything, and those of a tab to its link', () => {
    const ref = createRef<HTMLDivElement>()
    const tabRef = createRef<HTMLAnchorElement>()
    render(
      <Tabs ref={ref} id="fees" className="app-fees" data-app="1">
        <Tab id="adults" label="Adults" ref={tabRef} className="app-adults" data-app="2">
          £60
        </Tab>
      </Tabs>,
    )
    expect(ref.current).toHaveClass('govuk-tabs', 'app-fees')
    expect(ref.current).toHaveAttribute('id', 'fees')
    expect(ref.current).toHaveAttribute('data-app', '1')
    expect(tabRef.current).toBe(tab('Adults'))
    expect(tabRef.current).toHaveClass('govuk-tabs__tab', 'app-adults')
    expect(tabRef.current).toHaveAttribute('data-app', '2')
  })

  it.each([
    ['', <TabPanel key="own" className="app-panel" data-app="3" />],
    [' that a Server Component made', <div key="own" className="govuk-tabs__panel app-panel" data-app="3" />],
  ])('give class names and attributes to the panel by a TabPanel of one’s own%s', (_, own) => {
    render(
      <Tabs>
        <Tab id="adults" label="Adults" />
        <Tab id="children" label="Children">
          {own}
        </Tab>
      </Tabs>,
    )
    const panels = document.querySelectorAll('.govuk-tabs__panel')
    expect(panels).toHaveLength(2)
    expect(panels[1]).toHaveClass('govuk-tabs__panel--hidden', 'app-panel')
    expect(panels[1]).toHaveAttribute('data-app', '3')
    expect(panels[1]).toHaveAttribute('id', 'children')
    expect(panels[1]).toHaveAttribute('aria-labelledby', 'tab_children')
  })

  it('have no tab outside them, nor one in the panel of another', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => renderToStaticMarkup(<Tab id="adults" label="Adults" />)).toThrow(
      'The Tab "adults" stands outside Tabs. Put it inside <Tabs>.',
    )
    const nested = (
      <Tabs>
        <Tab id="adults" label="Adults">
          <Tab id="over-65" label="Over 65" />
        </Tab>
      </Tabs>
    )
    expect(() => renderToStaticMarkup(nested)).toThrow('The Tab "over-65" stands outside Tabs')
  })
})
