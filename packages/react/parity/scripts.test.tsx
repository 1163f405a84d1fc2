// Once scripts run, the page is the same whoever made it: GOV.UK Frontend's own script on its own HTML, or React taking over
// ours. Every fixture of every component that has a script. Behaviour in a real browser is checks/behaviour.
import * as upstream from 'govuk-frontend'
import { act } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { adapters, fixturesOf } from './fixtures.js'
import { canonical } from './same-dom.js'

const scripts = Object.values(upstream).filter((each) => typeof each === 'function' && 'moduleName' in each)
const scriptOf = (component: string): upstream.ComponentScript | undefined =>
  scripts.find(({ moduleName }) => moduleName === `govuk-${component}`)

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean
}
let container: HTMLElement
const complaints: string[] = []

beforeEach(() => {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true
  complaints.length = 0
  document.body.className = 'js-enabled govuk-frontend-supported'
  document.documentElement.classList.add('govuk-template')
  // What jsdom does not have: styles, media queries, text as it is laid out.
  document.documentElement.style.setProperty('--govuk-breakpoint-tablet', '40rem')
  Object.defineProperty(HTMLElement.prototype, 'innerText', {
    configurable: true,
    get(this: HTMLElement) {
      return this.textContent
    },
    set(this: HTMLElement, text: string) {
      this.textContent = text
    },
  })
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { media, matches: true, addListener() {}, removeListener() {} }) as never
  for (const level of ['error', 'warn'] as const)
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => complaints.push(words.map(String).join(' ')))
  sessionStorage.clear()
  container = document.createElement('div')
  document.body.append(container)
})
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
  document.body.removeAttribute('class')
})

/** What the links of the fixture lead to: upstream's scripts do nothing without it. */
function addTargets(html: string): void {
  for (const [, id] of html.matchAll(/href="#([^"]+)"/g))
    if (!html.includes(`id="${id}"`)) document.body.append(Object.assign(document.createElement('div'), { id }))
}

/** All scripts run, as by upstream's `initAll`: an element inside may have one too. */
function afterUpstreamsScripts(html: string): string {
  container.innerHTML = html
  for (const Script of scripts)
    for (const root of container.querySelectorAll(`[data-module="${Script.moduleName}"]`)) {
      try {
        new Script(root)
      } catch (error) {
        // It stops where something is missing, and leaves the page as it is.
        if (!['ConfigError', 'ElementError'].includes((error as Error).name)) throw error
      }
    }
  const after = canonical(container.innerHTML)
  container.replaceChildren()
  complaints.length = 0
  return after
}

describe.each(adapters.filter(({ component }) => scriptOf(component)))(
  '$component',
  ({ component, render, isStatic, exceptionsAfterScripts = {} }) => {
    it.each(fixturesOf(component))('is the same once scripts run: $name', async ({ name, options, html }) => {
      addTargets(html)
      const theirs = afterUpstreamsScripts(html)
      const element = render(options)
      container.innerHTML = renderToString(element)
      const root = await act(async () => hydrateRoot(container, element))
      const mark = ` data-govuk-${component}-init=""`
      const ours = canonical(container.innerHTML)
      const because = exceptionsAfterScripts[name]
      if (because) expect(ours, because).not.toBe(theirs)
      else expect(ours).toBe(isStatic?.(options) ? theirs.replace(mark, '') : theirs)
      await act(async () => root.unmount())
      expect(container.innerHTML).toBe('')
      expect(complaints, 'said on the console').toEqual([])
    })
  },
)

it('knows the components that have a script', () => {
  expect(scripts.length).toBeGreaterThan(10)
})
