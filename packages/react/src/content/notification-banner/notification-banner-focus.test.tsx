import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode, useActionState, useReducer, useState } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { NotificationBanner } from './index.js'

const banner = () => document.querySelector<HTMLElement>('.govuk-notification-banner')
const field = () => screen.getByLabelText('Name')
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

/** A page that says what it did for each button, and is rendered again at each key. */
function Account({ autoFocus }: { autoFocus?: boolean }) {
  const [done, setDone] = useState('')
  const [, renderAgain] = useReducer((times: number) => times + 1, 0)
  return (
    <>
      {done && (
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a prop of the banner, not the attribute
        <NotificationBanner variant="success" autoFocus={autoFocus}>
          {done}, <b>Sam</b>
        </NotificationBanner>
      )}
      <input aria-label="Name" onChange={renderAgain} />
      <button onClick={() => setDone('We have saved this')}>Save</button>
      <button onClick={() => setDone('We have removed this')}>Remove</button>
      <button onClick={renderAgain}>Render again</button>
    </>
  )
}

afterEach(() => vi.restoreAllMocks())

describe('the focus, when something is done', () => {
  it.each([undefined, StrictMode])('goes to the banner that says so, once', async (wrapper) => {
    render(<Account />, { wrapper })
    await press('Save')
    expect(banner()).toHaveFocus()
    await userEvent.click(field())
    expect(field()).toHaveFocus()
  })

  it('goes there when the page came from a server with a banner', () => {
    const container = document.body.appendChild(document.createElement('div'))
    const page = <NotificationBanner variant="success">Saved</NotificationBanner>
    container.innerHTML = renderToString(page)
    let root: Root | undefined
    act(() => {
      root = hydrateRoot(container, page)
    })
    expect(banner()).toHaveFocus()
    expect(banner()).toHaveAttribute('data-govuk-notification-banner-init', '')
    act(() => root?.unmount())
    container.remove()
  })

  it('goes back to it when something else is done', async () => {
    render(<Account />)
    await press('Save')
    await press('Remove')
    expect(banner()).toHaveTextContent('We have removed this')
    expect(banner()).toHaveFocus()
  })

  it('stays where it is when the page is only rendered again', async () => {
    render(<Account />)
    await press('Save')
    await press('Render again')
    expect(screen.getByRole('button', { name: 'Render again' })).toHaveFocus()
    await userEvent.type(field(), 'Sam')
    expect(field()).toHaveFocus()
  })

  it('goes to a banner that says the same again, if it is a new one', async () => {
    const page = (key: number) => (
      <>
        <NotificationBanner variant="success" key={key}>
          Saved
        </NotificationBanner>
        <input aria-label="Name" />
      </>
    )
    const { rerender } = render(page(1))
    await userEvent.click(field())
    rerender(page(1))
    expect(field()).toHaveFocus()
    rerender(page(2))
    expect(banner()).toHaveFocus()
  })

  it('goes there when a banner that was there turns to success', async () => {
    const page = (variant?: 'success') => <NotificationBanner variant={variant}>Your photo</NotificationBanner>
    const { rerender } = render(page())
    expect(document.body).toHaveFocus()
    rerender(page('success'))
    expect(banner()).toHaveFocus()
  })

  it('stays with someone who has begun to type before the answer came', async () => {
    let answer: (words: string) => void = () => {}
    function Slow() {
      const [done, save] = useActionState(() => new Promise<string>((resolve) => (answer = resolve)), 'Draft saved')
      return (
        <>
          <NotificationBanner variant="success">{done}</NotificationBanner>
          <form action={save}>
            <button>Save</button>
          </form>
          <input aria-label="Name" />
        </>
      )
    }
    render(<Slow />)
    await press('Save')
    await userEvent.type(field(), 'Sam')
    await act(async () => answer('All saved'))
    expect(banner()).toHaveTextContent('All saved')
    expect(field()).toHaveFocus()
  })

  it('stays with someone who is reading when the words change by themselves', async () => {
    const page = (minutes: number) => (
      <>
        <NotificationBanner variant="success">Saved {minutes} minutes ago</NotificationBanner>
        <input aria-label="Name" />
      </>
    )
    const { rerender } = render(page(1))
    await userEvent.click(field())
    rerender(page(2))
    expect(field()).toHaveFocus()
  })

  it('goes to it after a form was sent without any button', async () => {
    function Search() {
      const [found, setFound] = useState('Found 2 places')
      return (
        <>
          <NotificationBanner role="alert">{found}</NotificationBanner>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              setFound('Found 3 places')
            }}
          >
            <input aria-label="Name" />
          </form>
        </>
      )
    }
    render(<Search />)
    await userEvent.type(field(), 'Bristol{Enter}')
    expect(banner()).toHaveFocus()
  })
})

describe('the focus stays where it is', () => {
  it('with a banner that is only a region', () => {
    const { rerender } = render(<NotificationBanner>Closed on Sunday</NotificationBanner>)
    expect(document.body).toHaveFocus()
    rerender(
      <NotificationBanner variant="success" role="region">
        Saved
      </NotificationBanner>,
    )
    expect(document.body).toHaveFocus()
    expect(banner()).not.toHaveAttribute('tabindex')
  })

  it('with autoFocus={false}, which GOV.UK Frontend’s own script is told too', async () => {
    render(<Account autoFocus={false} />)
    await press('Save')
    expect(screen.getByRole('button', { name: 'Save' })).toHaveFocus()
    expect(banner()).toHaveAttribute('data-disable-auto-focus', 'true')
  })
})

describe('a banner that took the focus', () => {
  it('can be focused only while it is needed: later Tab does not stop at it', async () => {
    render(<Account />)
    await press('Save')
    expect(banner()).toHaveAttribute('tabindex', '-1')
    await userEvent.tab()
    expect(field()).toHaveFocus()
    expect(banner()).not.toHaveAttribute('tabindex')
  })

  it('keeps a tabindex of its own', () => {
    render(
      <NotificationBanner variant="success" tabIndex={0}>
        Saved
      </NotificationBanner>,
    )
    expect(banner()).toHaveFocus()
    act(() => banner()!.blur())
    expect(banner()).toHaveAttribute('tabindex', '0')
  })

  it('leaves nothing listening behind when it is gone', () => {
    const ours = new Set(['submit', 'input', 'click'])
    const added = vi.spyOn(document, 'addEventListener')
    const removed = vi.spyOn(document, 'removeEventListener')
    const { unmount } = render(<NotificationBanner variant="success">Saved</NotificationBanner>, {
      wrapper: StrictMode,
    })
    unmount()
    const gone = removed.mock.calls.filter(([type]) => ours.has(type)).map(([, listener]) => listener)
    const left = added.mock.calls.filter(([type, listener]) => ours.has(type) && !gone.includes(listener))
    expect(new Set(removed.mock.calls.map(([type]) => type))).toEqual(ours)
    // React listens on its own root, not on the document, to all three.
    expect(left).toEqual([])
  })
})
