// A service, other tabs and a clock for the tests: jsdom has none of them.
import { act, cleanup, render, screen } from '@testing-library/react'
import { vi } from 'vitest'
import { TimeoutWarning, type TimeoutWarningProps } from './index.js'

/** What the service is asked for, in order. */
export const requests: { url: string; method: string; body: string; redirect: string }[] = []
/** What it answers from now on: a status, a redirect, no connection, or nothing for ever. */
export const service: { answer: number | 'redirect' | 'offline' | 'silent' } = { answer: 204 }

function answerRequest(url: string, { method, body, redirect, signal }: RequestInit): Promise<Partial<Response>> {
  requests.push({ url, method: method!, body: String(body), redirect: redirect! })
  const { answer } = service
  if (answer === 'offline') return Promise.reject(new TypeError('Failed to fetch'))
  if (answer === 'redirect') return Promise.resolve({ ok: false, status: 0, type: 'opaqueredirect' })
  if (answer !== 'silent') return Promise.resolve({ ok: answer < 300, status: answer, type: 'basic' })
  return new Promise((_, reject) => signal!.addEventListener('abort', () => reject(new Error('aborted'))))
}

/** The other tabs of the browser. */
export const channels = new Set<FakeChannel>()
export class FakeChannel {
  onmessage: ((event: { data: unknown }) => void) | null = null
  said: unknown[] = []
  name: string
  constructor(name: string) {
    this.name = name
    channels.add(this)
  }
  postMessage(data: unknown): void {
    this.said.push(data)
    for (const other of channels) if (other !== this && other.name === this.name) other.onmessage?.({ data })
  }
  close(): void {
    channels.delete(this)
  }
}

const start = new Date('2026-11-23T10:00:00Z')

/** Starts the clock at 10am, with a service that gives more time and a browser with a connection. */
export function startTheDay(): void {
  // Not animation frames and intervals: jsdom draws with an interval, and would never draw again after this file.
  vi.useFakeTimers({ now: start, toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout'] })
  vi.stubGlobal('fetch', vi.fn(answerRequest))
  vi.stubGlobal('BroadcastChannel', FakeChannel)
  requests.length = 0
  sessionStorage.clear()
  service.answer = 204
  document.title = 'What is your name? – Stall permits'
  location.hash = ''
}

export function endTheDay(): void {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  channels.clear()
  document.title = ''
  document.body.innerHTML = ''
  location.hash = ''
}

/** A session of 20 minutes. jsdom can only go to places on the same page. */
export const warning = (changes: Partial<TimeoutWarningProps> = {}) => (
  <TimeoutWarning
    {...({ minutes: 20, keepAliveHref: '/keep-alive', timedOutHref: '#timed-out', answersAreKept: true } as const)}
    {...(changes as object)}
  />
)

/** A page with a field that has the focus, and a warning. */
export function openPage(changes: Partial<TimeoutWarningProps> = {}) {
  const page = render(
    <>
      <input aria-label="Name" />
      {warning(changes)}
    </>,
  )
  screen.getByLabelText('Name').focus()
  return page
}

export const isTimedOut = (): boolean => location.hash === '#timed-out'
export const dialog = () => screen.queryByRole('alertdialog')
/** All that the warning shows, without what is only read out. */
export const shown = () =>
  [...(dialog()?.querySelectorAll('h2, p:not(.govuk-visually-hidden), button, a') ?? [])].map(
    ({ textContent }) => textContent,
  )
export const said = () => dialog()?.querySelector('[role=status]')?.textContent

/** Time goes by, and everything that waits for it happens. In seconds. */
export const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000))
export const minutes = (count: number): number => count * 60
/** The laptop sleeps: time goes by, and no timer knows. In seconds. */
export const sleep = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000)
/** Someone looks at the tab. */
export const lookAtTab = () => act(async () => void document.dispatchEvent(new Event('visibilitychange')))
export const setOnline = (isOnline: boolean) => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline)
  return act(async () => void window.dispatchEvent(new Event(isOnline ? 'online' : 'offline')))
}
