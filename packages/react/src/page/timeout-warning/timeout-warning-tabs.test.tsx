import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  channels,
  dialog,
  endTheDay,
  FakeChannel,
  isTimedOut,
  lookAtTab,
  minutes,
  openPage,
  pass,
  requests,
  service,
  sleep,
  startTheDay,
  warning,
} from './sessions.fixtures.js'

const NAME = 'handrail-timeout-warning /keep-alive'
const stay = () => fireEvent.click(screen.getByRole('button', { name: 'Stay on this page' }))
const anotherTab = (name = NAME) => new FakeChannel(name)
const show = (type: 'pagehide' | 'pageshow', persisted: boolean) =>
  act(async () => void window.dispatchEvent(new PageTransitionEvent(type, { persisted })))

beforeEach(startTheDay)
afterEach(endTheDay)

describe('several tabs of one service', () => {
  it('stay open together when people stay in one', async () => {
    const tab = anotherTab()
    openPage()
    await pass(minutes(16))
    stay()
    await pass(0)
    expect(tab.said).toEqual([])
    const ours = [...channels].find((channel) => channel !== tab)!
    expect(ours.said).toEqual([Date.now() - minutes(16) * 1000, Date.now()])
  })

  it('close their warnings when people stay in another', async () => {
    const tab = anotherTab()
    openPage()
    await pass(minutes(16))
    expect(dialog()).toBeInTheDocument()
    await act(async () => tab.postMessage(Date.now() - 1000))
    expect(dialog()).toBeNull()
    await pass(minutes(15) - 2)
    expect(dialog()).toBeNull()
    await pass(1)
    expect(dialog()).toBeInTheDocument()
  })

  it('give each other the time that a new page has, and take no time away', async () => {
    const tab = anotherTab()
    openPage()
    await pass(minutes(14))
    await act(async () => tab.postMessage(Date.now() - minutes(30) * 1000))
    await pass(minutes(1) - 1)
    expect(dialog()).toBeNull()
    await pass(1)
    expect(dialog()).toBeInTheDocument()
  })

  it('do not mix with another service on the same domain', async () => {
    const other = anotherTab('handrail-timeout-warning /other/keep-alive')
    openPage()
    await pass(minutes(16))
    await act(async () => other.postMessage(Date.now()))
    expect(dialog()).toBeInTheDocument()
  })

  it('are asked before a tab that slept gives up', async () => {
    openPage()
    const awake = anotherTab()
    const heardAt = Date.now() + minutes(50) * 1000
    awake.onmessage = ({ data }) => {
      if (data === null) setTimeout(() => awake.postMessage(heardAt), 500)
    }
    await pass(60)
    sleep(minutes(60))
    await lookAtTab()
    await lookAtTab()
    await pass(10)
    expect(isTimedOut()).toBe(false)
    expect(dialog()).toBeNull()
  })

  it('answer each other', async () => {
    const tab = anotherTab()
    const heard = vi.fn()
    openPage()
    const openedAt = Date.now()
    tab.onmessage = ({ data }) => heard(data)
    await pass(60)
    tab.postMessage(null)
    expect(heard.mock.calls).toEqual([[openedAt]])
  })

  it('each look after themselves in a browser where they cannot talk', async () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    openPage()
    await pass(minutes(16))
    stay()
    await pass(0)
    expect(dialog()).toBeNull()
    await pass(minutes(21))
    expect(isTimedOut()).toBe(true)
  })

  it('store nothing in the browser', async () => {
    openPage()
    await pass(minutes(16))
    stay()
    await pass(0)
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0])
  })
})

describe('the back button', () => {
  it('asks the service whether the session goes on, as a page that loads does', async () => {
    openPage()
    await pass(60)
    await show('pagehide', true)
    expect(channels.size).toBe(0)
    sleep(minutes(30))
    await show('pageshow', true)
    await pass(0)
    expect(requests).toHaveLength(1)
    expect(channels.size).toBe(1)
    expect(dialog()).toBeNull()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    await pass(minutes(15) - 1)
    expect(dialog()).toBeNull()
    expect(isTimedOut()).toBe(false)
  })

  it('does not show the answers of someone whose session is over', async () => {
    service.answer = 401
    openPage()
    await show('pagehide', true)
    await show('pageshow', true)
    await pass(0)
    expect(isTimedOut()).toBe(true)
  })

  it('says nothing of a connection that fails, and goes by the clock', async () => {
    service.answer = 'offline'
    openPage()
    await show('pageshow', true)
    await pass(0)
    expect(dialog()).toBeNull()
    await pass(minutes(15))
    expect(screen.getByRole('alert')).toBeEmptyDOMElement()
  })

  it('asks nothing when the page is a new one', async () => {
    openPage()
    await show('pageshow', false)
    expect(requests).toEqual([])
  })
})

describe('a page that is rendered again', () => {
  it('goes by the new length of a session, from the same start', async () => {
    const { rerender } = render(warning())
    await pass(minutes(10))
    rerender(warning({ minutes: 15 }))
    expect(screen.getByText(/^You have 15 minutes/)).toBeInTheDocument()
    expect(dialog()).toBeInTheDocument()
    cleanup()
  })

  it('keeps the time it has', async () => {
    const { rerender } = render(warning())
    await pass(minutes(10))
    rerender(warning())
    await pass(minutes(5))
    expect(dialog()).toBeInTheDocument()
  })
})
