import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import * as upstream from 'govuk-frontend'
import { type ReactElement, StrictMode } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { canonical } from '../../../parity/same-dom.js'
import { ServiceNavigation, ServiceNavigationItem } from './index.js'

const navigation = (
  <ServiceNavigation serviceName="Parking permits" href="/start">
    <ServiceNavigationItem href="/permits">Permits</ServiceNavigationItem>
    <ServiceNavigationItem href="/payments">Payments</ServiceNavigationItem>
  </ServiceNavigation>
)
const button = () => document.querySelector('button')!
const links = () => screen.queryAllByRole('link').map((link) => link.textContent)

/** The window, as far as a media query sees it. jsdom has none. */
let isWide = true
const listeners = new Set<() => void>()
const mediaQuery = (names: { add: string; remove: string }) => (media: string) => ({
  media,
  get matches() {
    return isWide
  },
  [names.add]: (...given: unknown[]) => listeners.add(given.at(-1) as () => void),
  [names.remove]: (...given: unknown[]) => listeners.delete(given.at(-1) as () => void),
})
const today = { add: 'addEventListener', remove: 'removeEventListener' }

function becomes(width: 'wide' | 'small'): void {
  isWide = width === 'wide'
  act(() => listeners.forEach((listener) => listener()))
}

let root: Root | undefined
const complaints: string[] = []
/** The server's HTML in a page, and then React taking it over. */
function hydrate(element: ReactElement): HTMLElement {
  const container = document.body.appendChild(document.createElement('div'))
  container.innerHTML = renderToString(element)
  act(() => {
    root = hydrateRoot(container, element, { onRecoverableError: (error) => complaints.push(String(error)) })
  })
  return container
}

beforeEach(() => {
  isWide = true
  listeners.clear()
  complaints.length = 0
  document.documentElement.style.setProperty('--govuk-breakpoint-tablet', '40.0625rem')
  vi.stubGlobal('matchMedia', vi.fn(mediaQuery(today)))
  vi.spyOn(console, 'error').mockImplementation((...words) => void complaints.push(words.map(String).join(' ')))
})
afterEach(() => {
  act(() => root?.unmount())
  root = undefined
  expect(complaints).toEqual([])
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  document.documentElement.style.removeProperty('--govuk-breakpoint-tablet')
  document.body.innerHTML = ''
  document.body.className = ''
})

describe('the menu button of a service navigation', () => {
  it('is not there on a wide screen, and the list is', () => {
    hydrate(navigation)
    expect(screen.queryByRole('button')).toBeNull()
    expect(links()).toEqual(['Parking permits', 'Permits', 'Payments'])
    expect(window.matchMedia).toHaveBeenCalledWith('(min-width: 40.0625rem)')
  })

  it('stands for the list on a small screen, until it is pressed', async () => {
    becomes('small')
    hydrate(navigation)
    const menu = screen.getByRole('button', { name: 'Menu', expanded: false })
    expect(links()).toEqual(['Parking permits'])
    await userEvent.click(menu)
    expect(menu).toHaveAttribute('aria-expanded', 'true')
    expect(links()).toEqual(['Parking permits', 'Permits', 'Payments'])
    await userEvent.click(menu)
    expect(links()).toEqual(['Parking permits'])
  })

  it('works with the keyboard, and keeps the focus, so that the next Tab leads into the list', async () => {
    becomes('small')
    hydrate(navigation)
    await userEvent.tab()
    await userEvent.tab()
    expect(button()).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(button()).toHaveFocus()
    await userEvent.tab()
    expect(screen.getByRole('link', { name: 'Permits' })).toHaveFocus()
  })

  it('keeps the list as open as it was when the window gets wide and small again', async () => {
    becomes('small')
    hydrate(navigation)
    await userEvent.click(button())
    becomes('wide')
    expect(screen.queryByRole('button')).toBeNull()
    becomes('small')
    expect(screen.getByRole('button', { expanded: true })).toBeInTheDocument()
    expect(links()).toContain('Permits')
  })

  it('tells GOV.UK Frontend’s script that it needs no help, but only once it works', () => {
    expect(renderToString(navigation)).not.toContain('data-govuk-service-navigation-init')
    hydrate(navigation)
    expect(screen.getByRole('region')).toHaveAttribute('data-govuk-service-navigation-init', '')
  })

  it('is there at once where React makes the page without a server', () => {
    becomes('small')
    render(<StrictMode>{navigation}</StrictMode>)
    expect(screen.getByRole('button', { name: 'Menu' })).toBeInTheDocument()
    expect(links()).toEqual(['Parking permits'])
  })

  it('stays open when an item is added', async () => {
    becomes('small')
    const bar = (more: string[]) => (
      <ServiceNavigation collapseOnMobile>
        {['Permits', ...more].map((name) => (
          <ServiceNavigationItem key={name} href={`/${name}`}>
            {name}
          </ServiceNavigationItem>
        ))}
      </ServiceNavigation>
    )
    hydrate(bar([]))
    await userEvent.click(button())
    act(() => root!.render(bar(['Payments'])))
    expect(links()).toEqual(['Permits', 'Payments'])
  })

  it.each([
    ['today', today],
    ['Safari before version 14', { add: 'addListener', remove: 'removeListener' }],
  ])('leaves nothing behind when it goes: %s', (_, names) => {
    vi.stubGlobal('matchMedia', mediaQuery(names))
    hydrate(<StrictMode>{navigation}</StrictMode>)
    expect(listeners.size).toBe(1)
    becomes('small')
    expect(screen.getByRole('button')).toBeInTheDocument()
    act(() => root!.unmount())
    root = undefined
    expect(listeners.size).toBe(0)
  })

  it('folds nothing away on a page without GOV.UK Frontend’s styles', () => {
    document.documentElement.style.removeProperty('--govuk-breakpoint-tablet')
    becomes('small')
    hydrate(navigation)
    expect(screen.queryByRole('button')).toBeNull()
    expect(links()).toEqual(['Parking permits', 'Permits', 'Payments'])
  })
})

type Step = 'small' | 'wide' | 'press'
const take = async (step: Step): Promise<void> => (step === 'press' ? userEvent.click(button()) : becomes(step))

describe('what scripts make of the page', () => {
  it.each<[first: 'small' | 'wide', ...then: Step[]]>([
    ['wide', 'small', 'press', 'press', 'press', 'wide', 'small', 'press', 'wide'],
    ['small', 'press', 'wide', 'small', 'press', 'wide', 'small'],
  ])('is the same as with GOV.UK Frontend’s script, at every step: %s, %s, %s …', async (first, ...then) => {
    const stages = async (container: HTMLElement): Promise<string[]> => {
      const found = [canonical(container.innerHTML)]
      for (const step of then) {
        await take(step)
        found.push(canonical(container.innerHTML))
      }
      return found
    }

    becomes(first)
    document.body.className = 'govuk-frontend-supported'
    const theirs = document.body.appendChild(document.createElement('div'))
    theirs.innerHTML = renderToString(navigation)
    new upstream.ServiceNavigation(theirs.firstElementChild as HTMLElement)
    const expected = await stages(theirs)
    theirs.remove()

    listeners.clear()
    becomes(first)
    const ours = await stages(hydrate(navigation))
    expect(new Set(expected).size).toBeGreaterThan(2)
    expect(ours).toEqual(expected)
  })
})
