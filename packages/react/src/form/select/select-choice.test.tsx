import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, StrictMode, useActionState, useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { late, leave, renderAgain } from '../text-input/late-scripts.fixtures.js'
import { Select, type SelectProps } from './index.js'

const select = () => screen.getByRole<HTMLSelectElement>('combobox')
const form = () => screen.getByTestId<HTMLFormElement>('form')
const heard = vi.fn()
const all = ['north', 'south', 'east']

const Location = ({ values = all, ...props }: Partial<SelectProps> & { values?: string[] }) => (
  <Select name="location" label="Where do you work?" {...(props as object)}>
    {values.map((value) => (
      <option key={value} value={value}>
        {value}
      </option>
    ))}
  </Select>
)
function Kept({ from = 'north', allow = () => true }: { from?: string; allow?: (value: string) => boolean }) {
  const [value, setValue] = useState(from)
  return (
    <>
      <Location
        value={value}
        onChange={({ target }) => {
          heard(target.value)
          if (allow(target.value)) setValue(target.value)
        }}
      />
      <output>{value}</output>
      <button onClick={() => setValue('east')}>East</button>
    </>
  )
}
const strictOrNot: [string, (node: ReactNode) => ReactNode][] = [
  ['', (node) => node],
  [' (StrictMode)', (node) => <StrictMode>{node}</StrictMode>],
]

beforeEach(() => heard.mockReset())
afterEach(leave)

describe('a choice that the browser keeps', () => {
  it('stays when the page around it changes', async () => {
    const { rerender } = render(<Location defaultValue="south" />)
    await userEvent.selectOptions(select(), 'east')
    rerender(<Location defaultValue="south" error="Select where you work" />)
    expect(select().value).toBe('east')
  })

  it('goes back to where it started when the form is reset', async () => {
    render(
      <form data-testid="form">
        <Location defaultValue="south" />
      </form>,
    )
    await userEvent.selectOptions(select(), 'east')
    act(() => form().reset())
    expect(select().value).toBe('south')
  })

  it.each([
    ['and has an answer already', 'north'],
    ['and has no answer yet', undefined],
  ])('comes back from a React action as the answer the action returns, %s', async (_, before) => {
    const Asked = () => {
      const [answer, send] = useActionState(
        async (_previous: string | undefined, data: FormData) => String(data.get('location')),
        before,
      )
      return (
        <form action={send} data-testid="form">
          <Location defaultValue={answer} />
          <button>Continue</button>
          <output>{answer}</output>
        </form>
      )
    }
    render(<Asked />)
    await userEvent.selectOptions(select(), 'south')
    await userEvent.click(screen.getByRole('button'))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('south'))
    expect(select().value).toBe('south')
    act(() => form().reset())
    expect(select().value).toBe('south')
  })

  it('does not give way to an answer that comes later', async () => {
    const { rerender } = render(<Location defaultValue="north" />)
    await userEvent.selectOptions(select(), 'east')
    rerender(<Location defaultValue="south" />)
    expect(select().value).toBe('east')
  })

  it('follows an answer that comes later if nobody chose', () => {
    const { rerender } = render(<Location defaultValue="north" />)
    rerender(<Location defaultValue="south" />)
    expect(select().value).toBe('south')
    rerender(<Location />)
    expect(select().value).toBe('north')
  })

  it('starts with its answer even if the options come later', () => {
    const { rerender } = render(<Location defaultValue="south" values={[]} />)
    rerender(<Location defaultValue="south" />)
    expect(select().value).toBe('south')
  })

  it('stays with its option when another leaves or joins', async () => {
    const { rerender } = render(<Location defaultValue="north" />)
    await userEvent.selectOptions(select(), 'east')
    rerender(<Location defaultValue="north" values={['west', 'east']} />)
    expect(select().value).toBe('east')
  })

  it('keeps the focus when code hears of it and gives it back as the answer to start with', async () => {
    const Muddled = () => {
      const [value, setValue] = useState('north')
      return <Location defaultValue={value} onChange={({ target }) => setValue(target.value)} />
    }
    render(<Muddled />)
    select().focus()
    await userEvent.selectOptions(select(), 'south')
    expect(select()).toHaveFocus()
    expect(select().value).toBe('south')
  })

  it.each(strictOrNot)('stays when it was made before the scripts are there%s', async (_, wrapped) => {
    const question = wrapped(<Location defaultValue="north" onChange={heard} />)
    const complaints = await late(question, () => (select().value = 'south'))
    renderAgain(question)
    expect(select().value).toBe('south')
    expect(heard).not.toHaveBeenCalled()
    expect(complaints).toEqual([])
  })
})

describe('a choice that your code keeps', () => {
  it('changes when someone chooses, and when your code says so', async () => {
    render(<Kept />)
    await userEvent.selectOptions(select(), 'south')
    expect(select().value).toBe('south')
    await userEvent.click(screen.getByRole('button'))
    expect(select().value).toBe('east')
  })

  it('stays when your code refuses the change', async () => {
    render(<Kept allow={(value) => value !== 'south'} />)
    await userEvent.selectOptions(select(), 'south')
    expect(heard.mock.calls).toEqual([['south']])
    expect(select().value).toBe('north')
  })

  it.each([
    ['the form is reset', () => form().reset()],
    ['the form it belongs to, somewhere else, is reset', () => document.querySelector('form')!.reset()],
  ])('is still what your code believes when %s', async (_, reset) => {
    render(
      <form data-testid="form">
        <Kept />
      </form>,
    )
    await userEvent.selectOptions(select(), 'south')
    act(reset)
    expect(select().value).toBe('south')
  })

  it('is still what your code believes after a React action', async () => {
    const Asked = () => {
      const [sent, send] = useActionState(async (times: number) => times + 1, 0)
      return (
        <form action={send}>
          <Kept />
          <button>Continue</button>
          <p>{`Sent ${sent}`}</p>
        </form>
      )
    }
    render(<Asked />)
    await userEvent.selectOptions(select(), 'south')
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    await screen.findByText('Sent 1')
    expect(select().value).toBe('south')
    expect(screen.getByRole('status')).toHaveTextContent('south')
  })

  it.each(strictOrNot)('is told, once, of a choice made before the scripts are there%s', async (_, wrapped) => {
    const complaints = await late(wrapped(<Kept />), () => (select().value = 'south'))
    expect(heard.mock.calls).toEqual([['south']])
    expect(screen.getByRole('status')).toHaveTextContent('south')
    expect(select().value).toBe('south')
    expect(complaints).toEqual([])
  })

  it('is put back when your code refuses the choice made before', async () => {
    await late(<Kept allow={() => false} />, () => (select().value = 'south'))
    expect(select().value).toBe('north')
  })

  it.each([['north'], ['nowhere']])('is told of nothing when nobody chose, with %s as its value', async (from) => {
    await late(<Kept from={from} />, () => {})
    expect(heard).not.toHaveBeenCalled()
  })

  it('is told of nothing when the page is made by scripts alone', () => {
    render(<Kept from="south" />, { wrapper: StrictMode })
    expect(select().value).toBe('south')
    expect(heard).not.toHaveBeenCalled()
  })

  it('is told of a choice that the browser brings back after the scripts have started', async () => {
    await late(<Kept />, () => {})
    select().value = 'south'
    act(() => void window.dispatchEvent(new Event('pageshow')))
    await waitFor(() => expect(heard.mock.calls).toEqual([['south']]))
    expect(select().value).toBe('south')
  })

  it('is told of a choice made before, even if no option has its value', async () => {
    await late(<Kept from="nowhere" />, () => (select().value = 'south'))
    expect(heard.mock.calls).toEqual([['south']])
    expect(select().value).toBe('south')
  })
})
