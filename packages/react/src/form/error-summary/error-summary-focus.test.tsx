import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode, useActionState, useState } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ErrorSummary, type ErrorSummaryItem } from './error-summary.js'

const missing = (): ErrorSummaryItem[] => [{ href: '#email', message: 'Enter an email address' }]
const summary = () => document.querySelector<HTMLElement>('.govuk-error-summary')
const send = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }))

/** A form whose errors are found in the browser, anew each time it is sent. */
function Checked({ asTyped = false }: { asTyped?: boolean }) {
  const [errors, setErrors] = useState<ErrorSummaryItem[]>([])
  return (
    <>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          setErrors(missing())
        }}
      >
        <input id="email" aria-label="Email" onChange={() => asTyped && setErrors(missing())} />
        <button>Continue</button>
      </form>
    </>
  )
}

afterEach(() => vi.restoreAllMocks())

describe('the focus, when there are errors', () => {
  it('goes to the summary when it appears', async () => {
    render(<Checked />)
    await send()
    expect(summary()).toHaveFocus()
  })

  it('goes there in StrictMode, and stays where someone moves it next', async () => {
    render(<Checked />, { wrapper: StrictMode })
    await send()
    expect(summary()).toHaveFocus()
    await userEvent.click(screen.getByLabelText('Email'))
    expect(screen.getByLabelText('Email')).toHaveFocus()
  })

  it('goes there when the page came from a server with errors', () => {
    const container = document.body.appendChild(document.createElement('div'))
    const page = <ErrorSummary errors={missing()} />
    container.innerHTML = renderToString(page)
    let root: Root | undefined
    act(() => {
      root = hydrateRoot(container, page)
    })
    expect(summary()).toHaveFocus()
    act(() => root?.unmount())
    container.remove()
  })

  it('goes back to it after a second failed try with the very same errors', async () => {
    render(<Checked />)
    await send()
    await send()
    expect(summary()).toHaveFocus()
    await userEvent.type(screen.getByLabelText('Email'), 'sam{Enter}')
    expect(summary()).toHaveFocus()
  })

  it('stays where someone moved it, even if the list is made anew without a try', async () => {
    const page = () => (
      <>
        <ErrorSummary errors={missing()} />
        <input aria-label="Email" />
      </>
    )
    const { rerender } = render(page())
    await userEvent.click(screen.getByLabelText('Email'))
    rerender(page())
    expect(screen.getByLabelText('Email')).toHaveFocus()
  })

  it('stays with someone who is typing, even if the list is made anew at each key', async () => {
    render(<Checked asTyped />)
    await send()
    await userEvent.type(screen.getByLabelText('Email'), 'sam@example.com')
    expect(screen.getByLabelText('Email')).toHaveFocus()
    expect(screen.getByLabelText('Email')).toHaveValue('sam@example.com')
  })

  it('stays with someone who is typing after another form on the page was sent', async () => {
    render(
      <>
        <Checked asTyped />
        <form onSubmit={(event) => event.preventDefault()}>
          <button>Search</button>
        </form>
      </>,
    )
    await send()
    await userEvent.click(screen.getByRole('button', { name: 'Search' }))
    await userEvent.type(screen.getByLabelText('Email'), 'sam@example.com')
    expect(screen.getByLabelText('Email')).toHaveFocus()
  })

  it('stays where it is with autoFocus={false}, at first and after each try', async () => {
    const { rerender } = render(<ErrorSummary autoFocus={false} errors={missing()} />)
    expect(document.body).toHaveFocus()
    expect(summary()).toHaveAttribute('data-disable-auto-focus', 'true')
    fireEvent.submit(document.body.appendChild(document.createElement('form')))
    rerender(<ErrorSummary autoFocus={false} errors={missing()} />)
    expect(document.body).toHaveFocus()
    document.querySelector('form')!.remove()
  })

  it('can be put on the summary only while it is needed there: Tab does not stop at it later', async () => {
    render(<Checked />)
    await send()
    expect(summary()).toHaveAttribute('tabindex', '-1')
    await userEvent.tab()
    expect(screen.getByRole('link')).toHaveFocus()
    expect(summary()).not.toHaveAttribute('tabindex')
  })

  it('leaves alone a tabindex that was there before', async () => {
    render(<ErrorSummary errors={missing()} tabIndex={0} />)
    expect(summary()).toHaveFocus()
    act(() => summary()!.blur())
    expect(summary()).toHaveAttribute('tabindex', '0')
  })

  it('leaves nothing listening behind when the errors are gone', () => {
    const added = vi.spyOn(document, 'addEventListener')
    const removed = vi.spyOn(document, 'removeEventListener')
    const { unmount } = render(<ErrorSummary errors={missing()} />, { wrapper: StrictMode })
    const ours = (spy: typeof added) => spy.mock.calls.filter(([type]) => type === 'submit' || type === 'input')
    // React listens to the same events on the document, but never takes its listeners away.
    unmount()
    expect(ours(removed).length).toBeGreaterThan(0)
    for (const [type, listener, options] of ours(removed)) expect(added).toHaveBeenCalledWith(type, listener, options)
    const left = ours(added).filter(([, listener]) => !ours(removed).some(([, gone]) => gone === listener))
    expect(left).toEqual([])
  })
})

describe('the focus, with React actions', () => {
  interface Result {
    errors: ErrorSummaryItem[]
    tries: number
  }
  function Sent({ check, inRender = false }: { check: () => Promise<ErrorSummaryItem[]>; inRender?: boolean }) {
    const [{ errors, tries }, action, isPending] = useActionState<Result>(
      async (before) => ({ errors: await check(), tries: before.tries + 1 }),
      { errors: [], tries: 0 },
    )
    return (
      <>
        {errors.length > 0 && <ErrorSummary errors={inRender ? errors.map((each) => ({ ...each })) : errors} />}
        <form action={action}>
          <input id="email" name="email" aria-label="Email" />
          <button>Continue</button>
        </form>
        <output>{isPending ? 'Sending' : `Sent, number ${tries}`}</output>
      </>
    )
  }

  it.each([
    ['', false],
    [', even if the page makes its list anew each time it draws', true],
  ])('goes to the summary each time the action comes back with the same errors%s', async (_, inRender) => {
    render(<Sent check={async () => missing()} inRender={inRender} />)
    await send()
    expect(await screen.findByText('Sent, number 1')).toBeInTheDocument()
    expect(summary()).toHaveFocus()
    await userEvent.click(screen.getByLabelText('Email'))
    await userEvent.keyboard('{Enter}')
    expect(await screen.findByText('Sent, number 2')).toBeInTheDocument()
    expect(summary()).toHaveFocus()
  })

  it('waits for the answer: it does not go to old errors while the form is being sent', async () => {
    let answer: (errors: ErrorSummaryItem[]) => void = () => {}
    render(<Sent check={() => new Promise((resolve) => (answer = resolve))} />)
    await send()
    await act(async () => answer(missing()))
    expect(summary()).toHaveFocus()
    await send()
    expect(screen.getByText('Sending')).toBeInTheDocument()
    expect(screen.getByRole('button')).toHaveFocus()
    await act(async () => answer(missing()))
    expect(summary()).toHaveFocus()
  })
})
