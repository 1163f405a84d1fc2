import { fireEvent, render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  channels,
  dialog,
  endTheDay,
  isTimedOut,
  lookAtTab,
  minutes,
  openPage,
  pass,
  requests,
  said,
  setOnline,
  shown,
  sleep,
  startTheDay,
  warning,
} from './sessions.fixtures.js'

/** jsdom has a timer of its own after each change, until it has drawn. */
const letDraw = () => pass(0.05)

beforeEach(startTheDay)
afterEach(endTheDay)

describe('the time that is left', () => {
  it('is not spoken of until 5 minutes before the end', async () => {
    openPage()
    await pass(minutes(15) - 1)
    expect(dialog()).toBeNull()
    await pass(1)
    expect(dialog()).toBeInTheDocument()
  })

  it('is spoken of earlier or later as the service wishes', async () => {
    openPage({ warnBefore: 2 })
    await pass(minutes(18) - 1)
    expect(dialog()).toBeNull()
    await pass(1)
    expect(shown()[1]).toBe('You have less than 2 minutes left.')
  })

  it('is never spoken of at once, even in a short session', async () => {
    openPage({ minutes: 4 })
    await pass(minutes(2) - 1)
    expect(dialog()).toBeNull()
    await pass(1)
    expect(shown()[1]).toBe('You have less than 2 minutes left.')
  })

  it('is shown in minutes, and in seconds in the last minute', async () => {
    openPage()
    await pass(minutes(15))
    const seen = [shown()[1]]
    for (const seconds of [60, 60, 60, 59, 1, 1, 58]) {
      await pass(seconds)
      seen.push(shown()[1])
    }
    expect(seen).toEqual([
      'You have less than 5 minutes left.',
      'You have less than 4 minutes left.',
      'You have less than 3 minutes left.',
      'You have less than 2 minutes left.',
      'You have less than 2 minutes left.',
      'You have less than 60 seconds left.',
      'You have less than 59 seconds left.',
      'You have less than 1 second left.',
    ])
  })

  it('is read out each minute, then at 60, 30 and 10 seconds, and not each second', async () => {
    openPage()
    await pass(minutes(15))
    const heard = new Set([said()])
    for (let second = 1; second < 300; second += 1) {
      await pass(1)
      heard.add(said())
    }
    expect([...heard]).toEqual([
      'You have less than 5 minutes left.',
      'You have less than 4 minutes left.',
      'You have less than 3 minutes left.',
      'You have less than 2 minutes left.',
      'You have less than 60 seconds left.',
      'You have less than 30 seconds left.',
      'You have less than 10 seconds left.',
    ])
  })

  it('is read out every 5 minutes before that', async () => {
    openPage({ minutes: 60, warnBefore: 15 })
    await pass(minutes(45))
    const heard = new Set([said()])
    for (let second = 1; second <= 600; second += 1) {
      await pass(1)
      heard.add(said())
    }
    expect([...heard]).toEqual([
      'You have less than 15 minutes left.',
      'You have less than 10 minutes left.',
      'You have less than 5 minutes left.',
    ])
  })

  it('comes first in the title of the tab, and changes as seldom as it is read out', async () => {
    openPage()
    expect(document.title).toBe('What is your name? – Stall permits')
    await pass(minutes(15))
    expect(document.title).toBe('You have less than 5 minutes left. What is your name? – Stall permits')
    await pass(minutes(4) + 10)
    expect(document.title).toBe('You have less than 60 seconds left. What is your name? – Stall permits')
  })

  it('leaves a title alone that the page has set meanwhile', async () => {
    const { unmount } = openPage()
    await pass(minutes(15))
    document.title = 'Error: What is your name? – Stall permits'
    await pass(60)
    expect(document.title).toBe('You have less than 4 minutes left. Error: What is your name? – Stall permits')
    document.title = 'Another page'
    unmount()
    expect(document.title).toBe('Another page')
  })

  it('needs no title to begin with', async () => {
    document.title = ''
    const { unmount } = openPage()
    await pass(minutes(15))
    expect(document.title).toBe('You have less than 5 minutes left.')
    unmount()
    expect(document.title).toBe('')
  })
})

describe('when the time has run out', () => {
  it('people are taken to the page that says so, a second later', async () => {
    openPage()
    await pass(minutes(19))
    screen.getByRole('button').focus()
    await pass(60)
    expect(isTimedOut()).toBe(false)
    expect(shown()).toEqual([
      'Your time has run out',
      'You will have to fill in this page again. Your answers from earlier pages are saved.',
    ])
    expect(dialog()).toHaveFocus()
    await pass(1)
    expect(isTimedOut()).toBe(true)
    expect(requests).toEqual([])
  })

  it('people are told that their answers are deleted, where they are', async () => {
    openPage({ answersAreKept: false })
    await pass(minutes(20))
    expect(shown()).toEqual(['Your time has run out', 'We have deleted your answers. You will have to start again.'])
  })

  it('the page cannot be put off any more', async () => {
    openPage()
    await pass(minutes(20))
    expect(screen.queryByRole('button')).toBeNull()
    expect(fireEvent.keyDown(dialog()!, { key: 'Escape' })).toBe(false)
    await pass(0)
    expect(requests).toEqual([])
    expect(dialog()).toBeInTheDocument()
  })

  it('while a laptop slept, people hear of it when they look at the tab', async () => {
    openPage()
    await pass(60)
    sleep(minutes(60))
    await lookAtTab()
    expect(shown()[0]).toBe('Your time has run out')
    await pass(1)
    expect(isTimedOut()).toBe(true)
  })

  it('while a laptop slept with the tab in sight, people hear of it within 10 seconds', async () => {
    openPage()
    await pass(60)
    sleep(minutes(60))
    await pass(11)
    expect(isTimedOut()).toBe(true)
  })

  it('after a short sleep there is only as much time left as the clock says', async () => {
    openPage()
    await pass(60)
    sleep(minutes(16))
    await lookAtTab()
    expect(shown()[1]).toBe('You have less than 3 minutes left.')
  })

  it('without a connection, the page stays until there is one, and says so', async () => {
    openPage()
    await setOnline(false)
    await pass(minutes(21))
    expect(isTimedOut()).toBe(false)
    expect(shown()).toEqual([
      'Your time has run out',
      'You will have to fill in this page again. Your answers from earlier pages are saved.',
      'You are not connected to the internet. This page will close when you are.',
    ])
    await setOnline(true)
    expect(isTimedOut()).toBe(true)
  })
})

describe('a warning that is taken off the page', () => {
  it.each([0, 1, minutes(16), minutes(19) + 30, minutes(20)])(
    'leaves nothing behind after %i seconds',
    async (seconds) => {
      const added = new Map<string, number>()
      const count = (by: number) => (type: string) => void added.set(type, (added.get(type) ?? 0) + by)
      for (const target of [window, document]) {
        const { addEventListener, removeEventListener } = target
        vi.spyOn(target, 'addEventListener').mockImplementation(function (this: unknown, ...args) {
          count(1)(args[0])
          addEventListener.apply(target, args as never)
        })
        vi.spyOn(target, 'removeEventListener').mockImplementation(function (this: unknown, ...args) {
          count(-1)(args[0])
          removeEventListener.apply(target, args as never)
        })
      }
      const { unmount } = render(warning())
      await pass(seconds)
      const during = ['visibilitychange', 'online', 'pagehide', 'pageshow'].map((type) => added.get(type))
      expect(during).toEqual([1, 1, 1, 1])
      unmount()
      await letDraw()
      expect(vi.getTimerCount()).toBe(0)
      expect([...added].filter(([type, many]) => many !== 0 && type !== 'selectionchange')).toEqual([])
      expect(channels.size).toBe(0)
      expect(document.title).toBe('What is your name? – Stall permits')
      await pass(minutes(30))
      expect(isTimedOut()).toBe(false)
    },
  )

  it('is the same in StrictMode', async () => {
    const { unmount } = render(warning(), { wrapper: StrictMode })
    expect(channels.size).toBe(1)
    await pass(minutes(15))
    expect(screen.getAllByRole('alertdialog')).toHaveLength(1)
    expect(document.title).toBe('You have less than 5 minutes left. What is your name? – Stall permits')
    unmount()
    await letDraw()
    expect(vi.getTimerCount()).toBe(0)
    expect(channels.size).toBe(0)
  })
})
