// When people are told: those who see at each letter, those who hear when someone pauses.
import { act, cleanup, render, screen } from '@testing-library/react'
import * as upstream from 'govuk-frontend'
import { type ReactElement, StrictMode, useState } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { canonical } from '../../../parity/same-dom.js'
import { late, leave } from '../text-input/late-scripts.fixtures.js'
import { cy } from './character-count.strings.js'
import { box, Detail, seen, told } from './detail-question.fixtures.js'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] })
})
afterEach(() => {
  cleanup()
  // jsdom does some work by timers of its own: it must not be left waiting for one of ours.
  vi.advanceTimersByTime(100)
  vi.useRealTimers()
  vi.restoreAllMocks()
  document.body.replaceChildren()
  document.body.className = ''
})

/** Changes the text as speech software does: React does not notice, and there is no event. */
const typeInto = (field: HTMLTextAreaElement, text: string): void =>
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!.call(field, text)

const type = (text: string): void =>
  act(() => {
    typeInto(box(), text)
    box().dispatchEvent(new Event('input', { bubbles: true }))
  })
/** As speech software does: without any event. */
const speak = (text: string): void => typeInto(box(), text)
const wait = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds))
const focus = (): void => act(() => box().focus())
const blur = (): void => act(() => box().blur())
const comeBack = (): void => act(() => void window.dispatchEvent(new Event('pageshow')))

const welsh = { tag: 'cy', words: { 'character-count': cy } }
const left = (count: number): string => `You have ${count} characters remaining`

/** What someone does, step by step. */
const stories: Record<string, (() => void)[]> = {
  'types a little and pauses': [focus, () => type('a'), () => wait(400), () => type('ab'), ...wait10()],
  'types on and on': [
    focus,
    ...Array.from({ length: 14 }, (_, index) => [() => type('a'.repeat(index)), () => wait(300)]).flat(),
    ...wait10(),
  ],
  'pauses for exactly half a second before we look': [focus, () => wait(500), () => type('a'), () => wait(500)],
  'pauses for a little less': [focus, () => wait(501), () => type('a'), () => wait(499), () => wait(1000)],
  'leaves before we look, and comes back': [
    focus,
    () => type('a'),
    () => wait(700),
    blur,
    () => wait(3000),
    focus,
    ...wait10(),
  ],
  'changes the text from elsewhere, without focus': [() => type('a'), () => wait(3000), focus, ...wait10()],
  'comes back to the page': [() => type('abc'), comeBack],
  'comes and goes without a word': [focus, ...wait10(), blur, ...wait10()],
}
function wait10(): (() => void)[] {
  return Array.from({ length: 10 }, () => () => wait(250))
}

/** The page after each step. */
const after = (steps: (() => void)[], root: Element): string[] =>
  steps.map((step) => {
    step()
    return canonical(root.innerHTML)
  })

const { CharacterCount: Script } = upstream as unknown as { CharacterCount: new (root: Element) => unknown }

/** The server's HTML, with GOV.UK Frontend's own script in place of React. */
function plainPage(question: ReactElement): HTMLElement {
  document.body.className = 'govuk-frontend-supported'
  const page = document.createElement('div')
  document.body.append(page)
  page.innerHTML = renderToStaticMarkup(question)
  new Script(page.querySelector('.govuk-character-count')!)
  return page
}

describe('a character count keeps the pace of GOV.UK Frontend’s own script', () => {
  it.each(
    Object.entries(stories).flatMap(([name, steps]) => [
      { name, steps, props: {} },
      { name: `${name}, with a threshold`, steps, props: { threshold: 20, limit: 5, defaultValue: 'abcd' } },
    ]),
  )('when someone $name', ({ steps, props }) => {
    const theirs = plainPage(<Detail {...props} />)
    const expected = after(steps, theirs)
    theirs.remove()
    const { container } = render(<Detail {...props} />)
    expect(after(steps, container)).toEqual(expected)
  })

  it.each([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 16])('in Welsh, after %i letters or words', (length) => {
    for (const [countType, unit] of [
      ['length', 'a'],
      ['words', 'gair '],
    ] as const) {
      const question = (
        <div lang="cy">
          <Detail language={welsh} countType={countType} defaultValue={unit.repeat(length)} />
        </div>
      )
      const theirs = plainPage(question)
      const expected = canonical(theirs.innerHTML)
      theirs.remove()
      const { container, unmount } = render(question)
      expect(canonical(container.innerHTML)).toBe(expected)
      unmount()
    }
  })
})

describe('a character count tells screen readers', () => {
  it('nothing while someone types, and the last count once they pause', () => {
    render(<Detail />)
    focus()
    for (const text of ['a', 'ab', 'abc', 'abcd']) {
      type(text)
      expect(seen().textContent).toBe(left(10 - text.length))
      expect(told().textContent).toBe(left(10))
      wait(400)
    }
    wait(400)
    expect(told().textContent).toBe(left(6))
  })

  it('and everyone else what speech software put into the box', () => {
    render(<Detail />)
    focus()
    speak('Siân')
    wait(1000)
    expect(seen().textContent).toBe(left(6))
    expect(told().textContent).toBe(left(6))
  })

  it('what was spoken where your code keeps the text, which hears of it as if it were typed', () => {
    const heard: string[] = []
    function Kept() {
      const [text, setText] = useState('Si')
      return (
        <Detail
          value={text}
          onChange={({ target }) => {
            heard.push(target.value)
            setText(target.value)
          }}
        />
      )
    }
    render(<Kept />)
    focus()
    speak('Siân')
    wait(1000)
    expect(heard).toEqual(['Siân'])
    expect(box().value).toBe('Siân')
    for (const each of [seen(), told()]) expect(each.textContent).toBe(left(6))
    wait(3000)
    expect(heard).toEqual(['Siân'])
  })

  it('at once of a change that nobody typed', () => {
    function Kept() {
      const [text, setText] = useState('abc')
      return (
        <>
          <Detail value={text} onChange={({ target }) => setText(target.value)} />
          <button onClick={() => setText('')}>Start again</button>
          <button onClick={() => setText('abcd')}>Put it back</button>
        </>
      )
    }
    render(<Kept />)
    focus()
    type('abcd')
    blur()
    expect(told().textContent).toBe(left(7))
    const press = (name: string): void => act(() => screen.getByRole('button', { name }).click())
    press('Start again')
    expect(seen().textContent).toBe(left(10))
    expect(told().textContent).toBe(left(10))
    press('Put it back')
    expect(seen().textContent).toBe(left(6))
    expect(told().textContent).toBe(left(6))
  })

  it('while someone types on in a box that had the focus before the scripts were there', async () => {
    await late(<Detail />, () => box().focus())
    expect(box()).toHaveFocus()
    type('abc')
    wait(1000)
    expect(told().textContent).toBe(left(7))
    leave()
  })

  it('nothing, and looks at nothing, once the question is gone', () => {
    const listening = new Set<string>()
    const ours = new Set(['input', 'focus', 'blur', 'pageshow', 'reset'])
    for (const [where, target] of Object.entries({ window, document, box: HTMLTextAreaElement.prototype })) {
      for (const verb of ['addEventListener', 'removeEventListener'] as const) {
        const real = target[verb] as EventTarget['addEventListener']
        vi.spyOn(target, verb).mockImplementation(function (this: EventTarget, name: string, listener: EventListener) {
          if (ours.has(name)) listening[verb === 'addEventListener' ? 'add' : 'delete'](`${where} ${name}`)
          real.call(this, name, listener)
        } as EventTarget['addEventListener'])
      }
    }
    // jsdom has one of its own for a moment.
    const timers = (): number => (vi.advanceTimersByTime(100), vi.getTimerCount())
    const { unmount } = render(
      <StrictMode>
        <Detail />
      </StrictMode>,
    )
    focus()
    expect([...listening].toSorted()).toEqual([
      'box blur',
      'box focus',
      'box input',
      'document input',
      'document reset',
      'window pageshow',
    ])
    expect(timers()).toBe(1)
    unmount()
    expect([...listening]).toEqual([])
    expect(timers()).toBe(0)
  })
})

describe('a count that is taken off the page', () => {
  it('leaves no timer behind, however often the page was shown', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { unmount } = render(<Detail />)
    comeBack()
    comeBack()
    expect(vi.getTimerCount()).toBe(1)
    unmount()
    expect(vi.getTimerCount()).toBe(0)
  })
})
