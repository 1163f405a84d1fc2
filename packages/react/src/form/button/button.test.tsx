import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { Button, StartButton } from './index.js'

const button = () => screen.getByRole<HTMLButtonElement>('button')
/** Presses the button so many milliseconds after the page was opened. Returns whether the press was let through. */
function pressAt(milliseconds: number): boolean {
  const click = createEvent.click(button())
  Object.defineProperty(click, 'timeStamp', { value: milliseconds })
  return fireEvent(button(), click)
}

describe('a button', () => {
  it('is called by its words', () => {
    render(<Button>Save and continue</Button>)
    expect(screen.getByRole('button', { name: 'Save and continue' })).toBe(button())
  })

  it('sends the form it stands in, with its own name and value', async () => {
    const sent = vi.fn()
    render(
      <form
        onSubmit={(event) => {
          event.preventDefault()
          sent(new FormData(event.currentTarget, button()).get('then'))
        }}
      >
        <Button name="then" value="list">
          Save and come back later
        </Button>
      </form>,
    )
    await userEvent.click(button())
    expect(sent.mock.calls).toEqual([['list']])
  })

  it('does only what your code says when it is of another type', async () => {
    const sent = vi.fn((event: { preventDefault: () => void }) => event.preventDefault())
    const pressed = vi.fn()
    render(
      <form onSubmit={sent}>
        <Button type="button" onClick={pressed}>
          Add another person
        </Button>
      </form>,
    )
    await userEvent.click(button())
    expect(pressed).toHaveBeenCalledOnce()
    expect(sent).not.toHaveBeenCalled()
  })

  it.each(['{Enter}', ' '])('is pressed by key: %j', async (key) => {
    const pressed = vi.fn()
    render(<Button onClick={pressed}>Continue</Button>)
    await userEvent.tab()
    expect(button()).toHaveFocus()
    await userEvent.keyboard(key)
    expect(pressed).toHaveBeenCalledOnce()
  })

  it('that is disabled cannot be pressed, and says so', async () => {
    const pressed = vi.fn()
    render(
      <Button disabled onClick={pressed}>
        Continue
      </Button>,
    )
    await userEvent.click(button())
    expect(pressed).not.toHaveBeenCalled()
    expect(button()).toBeDisabled()
    expect(button()).toHaveAttribute('aria-disabled', 'true')
  })

  it.each(['secondary', 'warning', 'inverse'] as const)('looks as its variant says: %s', (variant) => {
    render(<Button variant={variant}>Remove</Button>)
    expect(button()).toHaveClass('govuk-button', `govuk-button--${variant}`)
  })

  it('that starts a service has an arrow, which screen readers leave out', () => {
    render(<StartButton>Start now</StartButton>)
    expect(screen.getByRole('button', { name: 'Start now' })).toHaveClass('govuk-button--start')
    expect(button().querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  })

  it('that starts a service keeps words of several parts together', () => {
    render(
      <StartButton>
        Start <b>now</b>
      </StartButton>,
    )
    expect(button().firstElementChild).toHaveTextContent('Start now')
    expect(button().children).toHaveLength(2)
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(<Button value={words}>{words}</Button>)
    expect(button()).toHaveTextContent(words)
    expect(button().value).toBe(words)
    expect(document.querySelector('script')).toBeNull()
    document.body.innerHTML = ''
  })

  it.each([undefined, true])('gets class names, the ref and other attributes (preventDoubleClick: %s)', (twice) => {
    const ref = createRef<HTMLButtonElement>()
    render(
      <Button ref={ref} className="app-save" data-app="1" formNoValidate preventDoubleClick={twice}>
        Save
      </Button>,
    )
    expect(ref.current).toBe(button())
    expect(button()).toHaveClass('govuk-button', 'app-save')
    expect(button()).toHaveAttribute('data-app', '1')
    expect(button().formNoValidate).toBe(true)
  })
})

describe('a button that prevents a double click', () => {
  it('lets the first press through and ignores the next for a second', () => {
    const pressed = vi.fn()
    render(
      <Button preventDoubleClick onClick={pressed}>
        Send
      </Button>,
    )
    expect(pressAt(5000)).toBe(true)
    expect(pressAt(5200)).toBe(false)
    expect(pressAt(5999)).toBe(false)
    expect(pressed).toHaveBeenCalledTimes(1)
    expect(pressAt(6000)).toBe(true)
    expect(pressed).toHaveBeenCalledTimes(2)
  })

  it('sends its form once to someone who double-clicks everything', async () => {
    const sent = vi.fn((event: { preventDefault: () => void }) => event.preventDefault())
    render(
      <StrictMode>
        <form onSubmit={sent}>
          <Button preventDoubleClick>Send</Button>
        </form>
      </StrictMode>,
    )
    await userEvent.dblClick(button())
    expect(sent).toHaveBeenCalledOnce()
  })

  it('sends its form once to someone who holds the Enter key down', async () => {
    const sent = vi.fn((event: { preventDefault: () => void }) => event.preventDefault())
    render(
      <form onSubmit={sent}>
        <Button preventDoubleClick>Send</Button>
      </form>,
    )
    await userEvent.tab()
    await userEvent.keyboard('{Enter>3/}')
    expect(sent).toHaveBeenCalledOnce()
  })

  it('lets a press through soon after the page was opened', () => {
    render(<Button preventDoubleClick>Send</Button>)
    expect(pressAt(1)).toBe(true)
    expect(pressAt(2)).toBe(false)
  })

  it('is marked for GOV.UK Frontend’s own script in the server’s HTML, and as looked after once hydrated', () => {
    document.body.innerHTML = renderToStaticMarkup(<Button preventDoubleClick>Send</Button>)
    expect(button()).toHaveAttribute('data-prevent-double-click', 'true')
    expect(button()).not.toHaveAttribute('data-govuk-button-init')
    document.body.innerHTML = ''
    render(<Button preventDoubleClick>Send</Button>)
    expect(button()).toHaveAttribute('data-govuk-button-init', '')
  })

  it('that does not, passes every press on', async () => {
    const pressed = vi.fn()
    render(
      <Button type="button" onClick={pressed}>
        Add another
      </Button>,
    )
    await userEvent.dblClick(button())
    expect(pressed).toHaveBeenCalledTimes(2)
  })
})
