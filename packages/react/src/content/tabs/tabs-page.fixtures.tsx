// The tabs that their tests look at, and the screen they are on.
import { act, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { vi } from 'vitest'
import { Tab, Tabs, type TabsProps } from './index.js'

/** Fees for three groups of people. The second panel has a place that a link can lead to. */
export const Fees = (props: Partial<TabsProps>): ReactElement => (
  <Tabs {...props}>
    <Tab id="adults" label="Adults">
      <h2>Adults</h2>
      <p>
        £60 a year. <a href="#refunds">Refunds</a>
      </p>
    </Tab>
    <Tab id="children" label="Children">
      <h2>Children</h2>
      <p id="refunds">Refunds are paid within 10 days</p>
    </Tab>
    <Tab id="groups" label="Groups">
      Call us first
    </Tab>
  </Tabs>
)

/** A tab, by its words. */
export const tab = (name: string): HTMLElement => screen.getByRole('tab', { name })

/** The words of each tab that is selected: there should be one. */
export const selected = (): (string | null)[] =>
  screen.getAllByRole('tab', { selected: true }).map(({ textContent }) => textContent)

/** The id of each panel that shows. */
export const shown = (): string[] =>
  [...document.querySelectorAll('.govuk-tabs__panel:not(.govuk-tabs__panel--hidden)')].map(({ id }) => id)

/** A screen that can be made wider and narrower. Tabs are tabs from GOV.UK Frontend's tablet breakpoint on. */
export class Viewport {
  readonly queries: string[] = []
  readonly listeners = new Set<() => void>()
  wide: boolean

  constructor(wide: boolean) {
    this.wide = wide
    vi.stubGlobal('matchMedia', (media: string) => {
      this.queries.push(media)
      const { listeners } = this
      const isWide = () => this.wide
      return {
        get matches() {
          return isWide()
        },
        addEventListener: (_: string, listener: () => void) => void listeners.add(listener),
        removeEventListener: (_: string, listener: () => void) => void listeners.delete(listener),
      }
    })
  }

  turn(wide: boolean): void {
    this.wide = wide
    act(() => this.listeners.forEach((listener) => listener()))
  }
}

/** The page's address, without a trace in the browser's history, and without anyone being told. */
export const startAt = (address: string): void => history.replaceState(null, '', `/${address}`)

/** The browser tells of a new address a moment later. */
export const addressChange = (change: () => void): Promise<void> =>
  act(async () => {
    const told = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }))
    change()
    await told
  })

/** Someone follows a link elsewhere on the page. */
export const follow = (address: string): Promise<void> => addressChange(() => void (window.location.hash = address))

/** Someone presses the browser's back button. */
export const goBack = (): Promise<void> => addressChange(() => history.back())
