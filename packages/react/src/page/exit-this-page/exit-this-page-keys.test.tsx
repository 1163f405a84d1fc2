import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './exit-this-page.strings.js'
import { followed, stopWatching, watchLinks } from './followed-links.fixtures.js'
import { ExitThisPage } from './index.js'

const letGo = (key: string, shiftKey = false) => fireEvent.keyUp(document.body, { key, shiftKey })
const pressShift = (times: number) => Array.from({ length: times }, () => letGo('Shift'))
const lights = (number = 0) =>
  document
    .querySelectorAll('.govuk-exit-this-page')
    [number]!.querySelectorAll('.govuk-exit-this-page__indicator--visible .govuk-exit-this-page__indicator-light--on')
    .length
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent)
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds))

beforeEach(() => {
  vi.useFakeTimers()
  watchLinks()
})
afterEach(() => {
  vi.useRealTimers()
  stopWatching()
})

describe('the Shift key', () => {
  it('takes people away at the third press, and shows and says how many are left before', () => {
    render(<ExitThisPage href="/weather" />)
    expect(lights()).toBe(0)
    letGo('Shift')
    expect(lights()).toBe(1)
    expect(said()).toEqual(['Shift, press 2 more times to exit.'])
    letGo('Shift')
    expect(lights()).toBe(2)
    expect(said()).toEqual(['Shift, press 1 more time to exit.'])
    expect(followed).toEqual([])
    letGo('Shift')
    expect(followed).toEqual(['/weather'])
    expect(screen.getByRole('alert')).toHaveTextContent('Loading.')
    expect(said()).toEqual([''])
  })

  it('counts from the start again when the next press takes more than 5 seconds', () => {
    render(<ExitThisPage href="/weather" />)
    pressShift(2)
    pass(4999)
    expect(lights()).toBe(2)
    pass(1)
    expect(lights()).toBe(0)
    expect(said()).toEqual(['Exit this page expired.'])
    letGo('Shift')
    expect(followed).toEqual([])
    expect(said()).toEqual(['Shift, press 2 more times to exit.'])
  })

  it('gives 5 seconds more at each press', () => {
    render(<ExitThisPage href="/weather" />)
    letGo('Shift')
    pass(4000)
    letGo('Shift')
    pass(4000)
    letGo('Shift')
    expect(followed).toEqual(['/weather'])
  })

  it('says that it was too late for 5 seconds only', () => {
    render(<ExitThisPage href="/weather" />)
    letGo('Shift')
    pass(5000 + 4999)
    expect(said()).toEqual(['Exit this page expired.'])
    pass(1)
    expect(said()).toEqual([''])
  })

  it('still says how many are left when people try again while it says that it was too late', () => {
    render(<ExitThisPage href="/weather" />)
    letGo('Shift')
    pass(5000 + 4000)
    letGo('Shift')
    pass(1000)
    expect(said()).toEqual(['Shift, press 2 more times to exit.'])
  })

  it('counts from the start again when another key comes between', () => {
    render(<ExitThisPage href="/weather" />)
    pressShift(2)
    letGo('a')
    expect(lights()).toBe(0)
    expect(said()).toEqual(['Exit this page expired.'])
    letGo('Shift')
    expect(followed).toEqual([])
  })

  it('is not counted when it was held to write a capital letter', () => {
    render(<ExitThisPage href="/weather" />)
    for (const letter of 'ABC') {
      letGo(letter, true)
      letGo('Shift')
    }
    expect(lights()).toBe(0)
    expect(said()).toEqual([''])
  })

  it('works where the page stops keys on their way', () => {
    render(
      <section role="presentation" onKeyUp={(event) => event.stopPropagation()}>
        <input aria-label="Name" />
        <ExitThisPage href="/weather" />
      </section>,
    )
    for (const _ of [1, 2, 3]) fireEvent.keyUp(screen.getByRole('textbox'), { key: 'Shift' })
    expect(followed).toEqual(['/weather'])
  })

  it('works again when people come back', () => {
    render(<ExitThisPage href="/weather" />)
    pressShift(3)
    followed.length = 0
    act(() => void window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
    expect(lights()).toBe(0)
    pressShift(2)
    expect(followed).toEqual([])
    letGo('Shift')
    expect(followed).toEqual(['/weather'])
  })

  it('keeps what was counted when the page finishes loading between two presses', () => {
    render(<ExitThisPage href="/weather" />)
    pressShift(2)
    act(() => void window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false })))
    letGo('Shift')
    expect(followed).toEqual(['/weather'])
  })

  it('says it in Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'exit-this-page': cy } }}>
        <ExitThisPage href="/weather" />
      </LanguageProvider>,
    )
    letGo('Shift')
    expect(said()).toEqual(['Shift, pwyswch 2 waith eto i adael.'])
  })

  it('does nothing once the button is gone, and no timer runs on', () => {
    const { unmount } = render(<ExitThisPage href="/weather" />)
    pressShift(2)
    unmount()
    expect(vi.getTimerCount()).toBe(0)
    letGo('Shift')
    expect(followed).toEqual([])
  })
})

describe('two buttons on a page', () => {
  it('do not both count', () => {
    render(
      <>
        <ExitThisPage href="/first" />
        <ExitThisPage href="/second" />
      </>,
    )
    pressShift(2)
    expect([lights(0), lights(1)]).toEqual([2, 0])
    letGo('Shift')
    expect(followed).toEqual(['/first'])
    expect(screen.getAllByRole('alert')).toHaveLength(1)
  })

  it('leave the keyboard to the other when one is taken off the page', () => {
    const { rerender } = render(
      <>
        <ExitThisPage key="first" href="/first" />
        <ExitThisPage key="second" href="/second" />
      </>,
    )
    rerender(<ExitThisPage key="second" href="/second" />)
    pressShift(3)
    expect(followed).toEqual(['/second'])
  })

  it('tell GOV.UK Frontend’s own script that the keyboard is taken, and leave it alone where that script has it', () => {
    const { unmount } = render(<ExitThisPage href="/weather" />)
    expect(document.body.dataset.govukFrontendExitThisPageKeypress).toBe('true')
    unmount()
    document.body.dataset.govukFrontendExitThisPageKeypress = 'true'
    const second = render(<ExitThisPage href="/weather" />)
    pressShift(3)
    expect(followed).toEqual([])
    second.unmount()
    expect(document.body.dataset.govukFrontendExitThisPageKeypress).toBe('true')
    delete document.body.dataset.govukFrontendExitThisPageKeypress
  })
})
