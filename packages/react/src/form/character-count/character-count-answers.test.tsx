// Whoever keeps the text, and whenever it changes, the count is of what is in the box.
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Activity, type ReactNode, StrictMode, useActionState, useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { late, leave, renderAgain } from '../text-input/late-scripts.fixtures.js'
import { box, Detail, group, limit, seen, told } from './detail-question.fixtures.js'

const strictOrNot: [string, (node: ReactNode) => ReactNode][] = [
  ['', (node) => node],
  [' (StrictMode)', (node) => <StrictMode>{node}</StrictMode>],
]
const left = (count: number): string => `You have ${count} characters remaining`
const heard = vi.fn<(text: string) => void>()

function Kept({ from = '', allow = () => true }: { from?: string; allow?: (text: string) => boolean }) {
  const [text, setText] = useState(from)
  return (
    <>
      <Detail
        value={text}
        onChange={({ target }) => {
          heard(target.value)
          if (allow(target.value)) setText(target.value)
        }}
      />
      <output>{text}</output>
    </>
  )
}

afterEach(() => {
  leave()
  heard.mockReset()
})

describe('a text that the browser keeps', () => {
  it('is counted again when the form is reset', async () => {
    render(
      <form data-testid="form">
        <Detail defaultValue="ab" />
      </form>,
    )
    await userEvent.type(box(), 'cd')
    act(() => screen.getByTestId<HTMLFormElement>('form').reset())
    expect(box().value).toBe('ab')
    await waitFor(() => expect(seen().textContent).toBe(left(8)))
    expect(told().textContent).toBe(left(8))
  })

  it('is counted again too when the form it belongs to stands somewhere else on the page', async () => {
    render(
      <>
        <form id="elsewhere" data-testid="form" />
        <Detail form="elsewhere" />
      </>,
    )
    await userEvent.type(box(), 'abc')
    act(() => screen.getByTestId<HTMLFormElement>('form').reset())
    await waitFor(() => expect(seen().textContent).toBe(left(10)))
  })

  it('is counted where the question went away and came back, and a browser extension put something after the box', async () => {
    const page = (mode: 'visible' | 'hidden') => (
      <Activity mode={mode}>
        <Detail />
      </Activity>
    )
    const { rerender } = render(page('visible'))
    box().after(document.createElement('spelling-extension'))
    rerender(page('hidden'))
    rerender(page('visible'))
    await userEvent.type(box(), 'abc')
    expect(seen().textContent).toBe(left(7))
  })

  it('is counted again after a React action that empties the form', async () => {
    const Asked = () => {
      const [, send] = useActionState(async () => null, null)
      return (
        <form action={send}>
          <Detail />
          <button>Send</button>
        </form>
      )
    }
    render(<Asked />)
    await userEvent.type(box(), 'abc')
    await userEvent.click(screen.getByRole('button'))
    await waitFor(() => expect(box().value).toBe(''))
    await waitFor(() => expect(seen().textContent).toBe(left(10)))
  })

  it('is counted again when the back button brings it back', () => {
    render(<Detail />)
    act(() => {
      box().value = 'Siân'
      window.dispatchEvent(new Event('pageshow'))
    })
    expect(seen().textContent).toBe(left(6))
    expect(told().textContent).toBe(left(6))
  })

  it('is sent with the form, all of it', async () => {
    render(
      <form data-testid="form">
        <Detail />
      </form>,
    )
    await userEvent.type(box(), '12345678901')
    expect(new FormData(screen.getByTestId('form')).get('detail')).toBe('12345678901')
  })
})

describe('a text that your code keeps', () => {
  it('is counted as your code changes it', async () => {
    render(<Kept allow={(text) => !text.includes('!')} />)
    await userEvent.type(box(), 'ab!')
    expect(box().value).toBe('ab')
    expect(seen().textContent).toBe(left(8))
    expect(heard.mock.calls).toEqual([['a'], ['ab'], ['ab!']])
  })

  it('stays when the form is reset', async () => {
    render(
      <form data-testid="form">
        <Kept />
      </form>,
    )
    await userEvent.type(box(), 'abc')
    act(() => screen.getByTestId<HTMLFormElement>('form').reset())
    expect(box().value).toBe('abc')
    expect(seen().textContent).toBe(left(7))
  })
})

describe('a limit that changes', () => {
  it('counts for the text that is there, and is told at once', () => {
    const { rerender } = render(<Detail defaultValue="Siân" />)
    rerender(<Detail defaultValue="Siân" limit={3} />)
    expect(limit()).toHaveTextContent('You can enter up to 3 characters')
    expect(group()).toHaveAttribute('data-maxlength', '3')
    for (const each of [seen(), told()]) expect(each.textContent).toBe('You have 1 character too many')
    expect(box()).toHaveClass('govuk-textarea--error')
    rerender(<Detail defaultValue="Siân" limit={3} countType="words" threshold={50} />)
    for (const each of [seen(), told()]) expect(each.textContent).toBe('You have 2 words remaining')
    expect(seen()).toHaveClass('govuk-character-count__message--disabled')
    expect(told()).toHaveAttribute('aria-hidden', 'true')
  })
})

describe('a character count on a page whose scripts are late', () => {
  it('shows the limit before, and the count from then on', async () => {
    const complaints = await late(<Detail defaultValue="Siân" />, () => {
      expect(limit()).not.toHaveClass('govuk-visually-hidden')
      expect(seen()).toBeNull()
    })
    expect(group()).toHaveAttribute('data-govuk-character-count-init', '')
    expect(limit()).toHaveClass('govuk-visually-hidden')
    expect([...group().children].slice(1)).toEqual([box(), limit(), seen(), told()])
    expect(seen().textContent).toBe(left(6))
    expect(complaints).toEqual([])
  })

  it.each(strictOrNot)('keeps what someone typed before, and counts it%s', async (_, wrapped) => {
    const question = wrapped(<Detail />)
    const complaints = await late(question, () => (box().value = 'Siân'))
    renderAgain(question)
    expect(box().value).toBe('Siân')
    for (const each of [seen(), told()]) expect(each.textContent).toBe(left(6))
    expect(complaints).toEqual([])
  })

  it.each(strictOrNot)('keeps what someone changed before, in a text from the server%s', async (_, wrapped) => {
    const question = wrapped(<Detail defaultValue="Si" onChange={({ target }) => heard(target.value)} />)
    const complaints = await late(question, () => (box().value = 'Siân'))
    renderAgain(question)
    expect(box().value).toBe('Siân')
    for (const each of [seen(), told()]) expect(each.textContent).toBe(left(6))
    expect(heard).not.toHaveBeenCalled()
    expect(complaints).toEqual([])
  })

  it('leaves the cursor where someone types, and takes the focus from nobody', async () => {
    await late(<Detail defaultValue="Sin" />, () => {
      box().focus()
      box().value = 'Siân'
      box().setSelectionRange(3, 3)
    })
    expect([box().selectionStart, box().selectionEnd]).toEqual([3, 3])
    leave()
    await late(<Detail defaultValue="Sin" />, () => (box().value = 'Siân'))
    expect(document.body).toHaveFocus()
  })

  it('does not take the text of another box, which had the same id', () => {
    const { rerender } = render(<Detail key="first" defaultValue="first" />)
    rerender(<Detail key="second" defaultValue="second" />)
    expect(box().value).toBe('second')
    expect(seen().textContent).toBe(left(4))
  })

  it.each(strictOrNot)('tells code that keeps the text, once, of what was typed before%s', async (_, wrapped) => {
    for (const from of ['', 'Si']) {
      heard.mockReset()
      const complaints = await late(wrapped(<Kept from={from} />), () => (box().value = 'Siân'))
      await act(async () => {})
      expect(heard.mock.calls).toEqual([['Siân']])
      expect(box().value).toBe('Siân')
      expect(screen.getByRole('status')).toHaveTextContent('Siân')
      await act(() => new Promise((resolve) => void setTimeout(resolve)))
      for (const each of [seen(), told()]) expect(each.textContent).toBe(left(6))
      expect(complaints).toEqual([])
      leave()
    }
  })

  it('puts back the text when code that keeps it refuses what was typed before', async () => {
    await late(<Kept from="Si" allow={() => false} />, () => (box().value = 'Siân'))
    expect(box().value).toBe('Si')
    expect(seen().textContent).toBe(left(8))
  })
})
