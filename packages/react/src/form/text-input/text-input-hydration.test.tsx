import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, StrictMode, useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { TextInput } from './index.js'
import { late, leave, renderAgain } from './late-scripts.fixtures.js'

const input = () => screen.getByRole<HTMLInputElement>('textbox')
const strictOrNot: [string, (node: ReactNode) => ReactNode][] = [
  ['', (node) => node],
  [' (StrictMode)', (node) => <StrictMode>{node}</StrictMode>],
]
const heard = vi.fn()

function Kept({ from = '', allow = () => true }: { from?: string; allow?: (text: string) => boolean }) {
  const [text, setText] = useState(from)
  const [pressed, setPressed] = useState(0)
  return (
    <>
      <TextInput
        name="full-name"
        label="Full name"
        value={text}
        onChange={({ target }) => {
          heard(target.value)
          if (allow(target.value)) setText(target.value)
        }}
      />
      <button onClick={() => setPressed(pressed + 1)}>Change the page</button>
      <output>{text}</output>
    </>
  )
}
const changePage = () => act(() => screen.getByRole('button').click())

afterEach(() => {
  leave()
  heard.mockReset()
})

describe('text that was typed before the scripts are there', () => {
  it.each(strictOrNot)('is kept by the browser, and nobody needs to be told%s', async (_, wrapped) => {
    const question = wrapped(
      <TextInput name="full-name" label="Full name" defaultValue="Si" onChange={({ target }) => heard(target.value)} />,
    )
    const complaints = await late(question, () => (input().value = 'Siân'))
    renderAgain(question)
    expect(input().value).toBe('Siân')
    expect(heard).not.toHaveBeenCalled()
    expect(complaints).toEqual([])
  })

  it.each(strictOrNot)(
    'is told, once, to code that keeps it, and stays through every later change%s',
    async (_, wrapped) => {
      const complaints = await late(wrapped(<Kept from="Si" />), () => (input().value = 'Siân'))
      expect(heard.mock.calls).toEqual([['Siân']])
      expect(screen.getByRole('status')).toHaveTextContent('Siân')
      changePage()
      expect(input().value).toBe('Siân')
      expect(complaints).toEqual([])
    },
  )

  it('is told even if someone emptied the input', async () => {
    await late(<Kept from="Siân" />, () => (input().value = ''))
    expect(heard.mock.calls).toEqual([['']])
    changePage()
    expect(input().value).toBe('')
  })

  it('is put back when code that keeps it refuses it', async () => {
    await late(<Kept from="Si" allow={(text) => text.length < 3} />, () => (input().value = 'Siân'))
    expect(heard.mock.calls).toEqual([['Siân']])
    expect(input().value).toBe('Si')
  })

  it('can be typed on', async () => {
    await late(<Kept />, () => (input().value = 'Si'))
    expect(heard.mock.calls).toEqual([['Si']])
    await userEvent.type(input(), 'ân')
    expect(input().value).toBe('Siân')
    expect(screen.getByRole('status')).toHaveTextContent('Siân')
  })

  it.each(strictOrNot)('leaves the caret where it was, for someone who is still typing%s', async (_, wrapped) => {
    await late(wrapped(<Kept />), () => {
      input().value = 'Sân'
      input().focus()
      input().setSelectionRange(1, 1)
    })
    await act(async () => {})
    expect(input().selectionStart).toBe(1)
    await userEvent.keyboard('i')
    expect(input().value).toBe('Siân')
  })

  it('does not take the focus', async () => {
    await late(<Kept />, () => (input().value = 'Siân'))
    await act(async () => {})
    expect(input()).not.toHaveFocus()
  })

  it('is not looked for where the input is only to be read, as in a Server Component, which can have no ref', async () => {
    const complaints = await late(<TextInput name="code" label="Code" value="HR 4827" readOnly />, () => {})
    expect(input().value).toBe('HR 4827')
    expect(complaints).toEqual([])
  })
})

describe('text that the browser brings back once the scripts are there', () => {
  /** As a browser does it: React does not know, and the input has no event. */
  const bringBack = (index: number, text: string) => {
    const field = screen.getAllByRole('textbox')[index]!
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, text)
  }
  const showPage = () => act(() => void window.dispatchEvent(new Event('pageshow')))

  it('is told, once, to code that keeps it', async () => {
    await late(<Kept from="Si" />, () => {})
    bringBack(0, 'Siân')
    showPage()
    await waitFor(() => expect(heard.mock.calls).toEqual([['Siân']]))
    showPage()
    changePage()
    expect(input().value).toBe('Siân')
    expect(heard).toHaveBeenCalledTimes(1)
  })

  it('is told one after another to code that makes new answers from those it drew the page with', async () => {
    function Both() {
      const [answers, setAnswers] = useState({ first: '', last: '' })
      return Object.entries(answers).map(([name, value]) => (
        <TextInput
          key={name}
          name={name}
          label={name}
          value={value}
          onChange={({ target }) => setAnswers({ ...answers, [name]: target.value })}
        />
      ))
    }
    await late(<Both />, () => {})
    bringBack(0, 'Siân')
    bringBack(1, 'Sample')
    showPage()
    await screen.findByDisplayValue('Sample')
    expect(screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value)).toEqual(['Siân', 'Sample'])
  })

  /** Someone leaves the page, and the very same page comes back. */
  const leavePage = () => act(() => void window.dispatchEvent(new Event('pagehide')))
  const comeBack = () => act(() => void window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })))

  it('is not in the attribute where browsers look for what not to bring back', async () => {
    await late(<Kept from="Si" />, () => {})
    await userEvent.type(input(), 'ân')
    expect(input().defaultValue).toBe('Siân')
    leavePage()
    expect(input().defaultValue).toBe('Si')
    expect(input().value).toBe('Siân')
  })

  it('is no news when the whole page comes back, and still goes nowhere when the form is reset', async () => {
    await late(<Kept from="Si" />, () => {})
    await userEvent.type(input(), 'ân')
    heard.mockReset()
    leavePage()
    comeBack()
    await act(() => new Promise((resolve) => setTimeout(resolve)))
    expect(heard).not.toHaveBeenCalled()
    expect(input().defaultValue).toBe('Siân')
    expect(input().value).toBe('Siân')
  })

  it('is heard of no more when the input is gone', () => {
    const removed = vi.spyOn(window, 'removeEventListener')
    const added = vi.spyOn(window, 'addEventListener')
    const { unmount } = render(<Kept />)
    unmount()
    const ofThePage = ({ mock }: typeof added | typeof removed) =>
      mock.calls.filter(([type]) => type.startsWith('page')).toSorted()
    expect(ofThePage(added)).toHaveLength(2)
    expect(ofThePage(removed)).toEqual(ofThePage(added))
  })
})

describe('code that keeps the text', () => {
  it('is told of nothing when nobody typed', async () => {
    await late(<Kept from="Siân" />, () => {})
    expect(heard).not.toHaveBeenCalled()
  })

  it('is told of nothing when the page is made by scripts alone', () => {
    render(<Kept from="Siân" />)
    expect(heard).not.toHaveBeenCalled()
  })

  it('is told of nothing when only the browser tidied the text', () => {
    render(<TextInput name="email" label="Email" type="email" value=" sian@example.com " onChange={heard} />)
    expect(input().value).toBe('sian@example.com')
    expect(heard).not.toHaveBeenCalled()
  })

  it('hears every letter, and can change the text itself', async () => {
    const { rerender } = render(<Kept />)
    await userEvent.type(input(), 'Si')
    expect(heard.mock.calls).toEqual([['S'], ['Si']])
    rerender(<TextInput key="other" name="full-name" label="Full name" value="Siân" readOnly />)
    expect(input().value).toBe('Siân')
  })

  it('still gets its own ref', () => {
    const ref = vi.fn()
    const { unmount } = render(<TextInput name="code" label="Code" value="" onChange={heard} ref={ref} />)
    expect(ref).toHaveBeenLastCalledWith(input())
    unmount()
    expect(ref.mock.lastCall?.[0]).toBeNull()
  })
})

describe('props that contradict each other', () => {
  it('do not compile', () => {
    const contradictions = () => [
      // @ts-expect-error the browser keeps the text, or your code does
      <TextInput key="1" name="code" label="Code" value="1" defaultValue="1" onChange={heard} />,
      // @ts-expect-error nobody could ever change it
      <TextInput key="2" name="code" label="Code" value="1" />,
      // @ts-expect-error it would change sides when the value arrives
      <TextInput key="3" name="code" label="Code" value={undefined as string | undefined} onChange={heard} />,
      <TextInput key="4" name="code" label="Code" value="1" readOnly />,
      <TextInput key="5" name="code" label="Code" defaultValue={1} onChange={heard} />,
    ]
    expect(contradictions).not.toThrow()
  })
})
