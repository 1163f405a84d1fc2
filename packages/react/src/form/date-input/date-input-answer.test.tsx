import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, StrictMode, useActionState, useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { late, leave, renderAgain } from '../text-input/late-scripts.fixtures.js'
import { DateInput, DateInputPart, type DateParts, type TypedDate } from './index.js'

const part = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const typed = () => screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value)
const heard = vi.fn<(date: TypedDate) => void>()
const christmas = { day: '25', month: '12', year: '2026' }

interface KeptProps {
  from?: DateParts
  allow?: (date: TypedDate) => boolean
  children?: ReactNode
}
function Kept({ from = {}, allow = () => true, children }: KeptProps) {
  const [date, setDate] = useState<DateParts>(from)
  const change = (next: TypedDate) => {
    heard(next)
    if (allow(next)) setDate(next)
  }
  return (
    <>
      <DateInput name="start" legend="When do you start?" value={date} onChange={(_, next) => change(next)}>
        {children}
      </DateInput>
      <output>{JSON.stringify(date)}</output>
      <button onClick={() => setDate(christmas)}>Start at Christmas</button>
    </>
  )
}
const kept = () => JSON.parse(screen.getByRole('status').textContent ?? '')
const typeAll = (...texts: string[]) =>
  ['Day', 'Month', 'Year'].forEach((name, index) => (part(name).value = texts[index] ?? ''))

beforeEach(() => heard.mockReset())
afterEach(leave)

describe('a date that the browser keeps', () => {
  const question = (props: object = {}) => (
    <DateInput name="start" legend="When do you start?" defaultValue={{ day: 1, month: 2, year: 2027 }} {...props} />
  )

  it('stays as it was typed when the page around it changes', async () => {
    const { rerender } = render(question())
    await userEvent.type(part('Day'), '4')
    rerender(question({ error: 'Start date must be in the future' }))
    expect(typed()).toEqual(['14', '2', '2027'])
  })

  it('goes back to where it started when the form is reset', async () => {
    render(<form data-testid="form">{question()}</form>)
    await userEvent.type(part('Day'), '4')
    act(() => screen.getByTestId<HTMLFormElement>('form').reset())
    expect(typed()).toEqual(['1', '2', '2027'])
  })

  it('comes back from a React action as it was sent', async () => {
    const Asked = () => {
      const [date, send] = useActionState(
        async (_: DateParts, data: FormData): Promise<DateParts> => ({
          day: String(data.get('start-day')),
          month: String(data.get('start-month')),
          year: String(data.get('start-year')),
        }),
        {},
      )
      return (
        <form action={send}>
          <DateInput name="start" legend="When do you start?" defaultValue={date} />
          <button>Continue</button>
        </form>
      )
    }
    render(<Asked />)
    await userEvent.type(part('Month'), 'March')
    await userEvent.click(screen.getByRole('button'))
    await screen.findByDisplayValue('March')
    expect(typed()).toEqual(['', 'March', ''])
    expect(part('Month').defaultValue).toBe('March')
  })

  it('tells of a change in one part together with the parts that did not change', async () => {
    render(question({ onChange: (_: unknown, date: TypedDate) => heard(date) }))
    await userEvent.type(part('Year'), '{Backspace}8')
    expect(heard.mock.calls.at(-1)).toEqual([{ day: '1', month: '2', year: '2028' }])
  })

  it('tells with it of parts that someone typed before the scripts were there', async () => {
    await late(question({ onChange: (_: unknown, date: TypedDate) => heard(date) }), () => typeAll('25', '12', '2026'))
    expect(heard).not.toHaveBeenCalled()
    fireEvent.input(part('Year'), { target: { value: '2027' } })
    expect(heard.mock.calls).toEqual([[{ day: '25', month: '12', year: '2027' }]])
  })

  it('gives React’s event of the part that changed, and nothing of other controls beside it', async () => {
    const names: string[] = []
    render(
      question({
        onChange: ({ target }: { target: HTMLInputElement }) => names.push(target.name),
        afterInputs: <input aria-label="Time" name="time" />,
      }),
    )
    await userEvent.type(part('Day'), '4')
    await userEvent.type(part('Time'), '9')
    expect(names).toEqual(['start-day'])
  })

  it.each([
    ['', (node: ReactNode) => node],
    [' (StrictMode)', (node: ReactNode) => <StrictMode>{node}</StrictMode>],
  ])('keeps what was typed before the scripts were there%s', async (_, wrapped) => {
    const complaints = await late(wrapped(question()), () => typeAll('25', '12', '2026'))
    renderAgain(wrapped(question()))
    expect(typed()).toEqual(['25', '12', '2026'])
    expect(complaints).toEqual([])
  })
})

describe('a date that your code keeps', () => {
  it('never loses a part when only another is changed', async () => {
    render(<Kept from={{ day: 1, month: 2, year: 2026 }} />)
    await userEvent.type(part('Year'), '{Backspace}7')
    expect(heard.mock.calls.at(-1)).toEqual([{ day: '1', month: '2', year: '2027' }])
    expect(kept()).toEqual({ day: '1', month: '2', year: '2027' })
    expect(typed()).toEqual(['1', '2', '2027'])
  })

  it('has every part when a phone fills them in at once', () => {
    render(<Kept />)
    act(() => {
      for (const [name, value] of [
        ['Day', '25'],
        ['Month', '12'],
        ['Year', '2026'],
      ] as const)
        fireEvent.input(part(name), { target: { value } })
    })
    expect(kept()).toEqual(christmas)
    expect(typed()).toEqual(['25', '12', '2026'])
  })

  it('changes when your code changes it', async () => {
    render(<Kept from={{ day: 1 }} />)
    expect(typed()).toEqual(['1', '', ''])
    await userEvent.click(screen.getByRole('button'))
    expect(typed()).toEqual(['25', '12', '2026'])
  })

  it('stays when your code refuses the change', async () => {
    render(<Kept from={{ year: 2026 }} allow={({ year }) => year.length <= 4} />)
    await userEvent.type(part('Year'), '7')
    expect(part('Year').value).toBe('2026')
  })

  it('is still there when the form is reset', async () => {
    render(
      <form data-testid="form">
        <Kept from={{ day: 1 }} />
      </form>,
    )
    await userEvent.type(part('Day'), '4')
    act(() => screen.getByTestId<HTMLFormElement>('form').reset())
    expect(typed()).toEqual(['14', '', ''])
  })

  it('tells of an empty text for a part that is not asked for', async () => {
    render(
      <Kept from={{ month: 3, year: 1980 }}>
        <DateInputPart name="month" />
        <DateInputPart name="year" />
      </Kept>,
    )
    await userEvent.type(part('Month'), '{Backspace}4')
    expect(kept()).toEqual({ day: '', month: '4', year: '1980' })
  })

  it('can leave a part to itself', async () => {
    const Own = () => {
      const [week, setWeek] = useState('1')
      return <DateInputPart name="week" label="Week" value={week} onChange={({ target }) => setWeek(target.value)} />
    }
    const complaints = await late(
      <Kept from={{ day: '4' }}>
        <Own />
        <DateInputPart name="month" />
        <DateInputPart name="note" label="Note" />
      </Kept>,
      () => {
        part('Week').value = '52'
        part('Month').value = '12'
        part('Note').value = 'or later'
      },
    )
    await userEvent.type(part('Month'), '{Backspace}')
    expect(typed()).toEqual(['52', '1', 'or later'])
    expect(complaints).toEqual([])
  })
})

describe('a date that was typed before the scripts are there, while your code keeps it', () => {
  it.each([
    ['', (node: ReactNode) => node],
    [' (StrictMode)', (node: ReactNode) => <StrictMode>{node}</StrictMode>],
  ])('is told to your code, whole%s', async (_, wrapped) => {
    const complaints = await late(wrapped(<Kept />), () => typeAll('25', '12', '2026'))
    expect(heard.mock.calls).toEqual([[christmas]])
    expect(kept()).toEqual(christmas)
    expect(typed()).toEqual(['25', '12', '2026'])
    expect(complaints).toEqual([])
  })

  it('is told with the parts that nobody touched', async () => {
    await late(<Kept from={{ day: 1, month: 2, year: 2026 }} />, () => (part('Year').value = '2027'))
    expect(heard.mock.calls).toEqual([[{ day: '1', month: '2', year: '2027' }]])
    expect(typed()).toEqual(['1', '2', '2027'])
  })

  it('is put back when your code refuses it', async () => {
    await late(<Kept from={{ day: 1 }} allow={() => false} />, () => typeAll('25', '12', '2026'))
    expect(typed()).toEqual(['1', '', ''])
  })

  it('is not told when nobody typed', async () => {
    await late(<Kept from={{ day: 1, month: 2 }} />, () => {})
    expect(heard).not.toHaveBeenCalled()
  })
})
