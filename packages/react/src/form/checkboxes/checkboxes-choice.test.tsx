import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode, useActionState, useState } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Checkbox, Checkboxes } from './index.js'
import { checkbox, chosen, Kept, kept, revealed, Waste } from './waste-question.fixtures.js'

afterEach(() => vi.restoreAllMocks())

const reset = () => act(() => screen.getByTestId<HTMLFormElement>('form').reset())

describe('the choices', () => {
  it('start as the group says, unless one says otherwise for itself', () => {
    document.body.innerHTML = renderToStaticMarkup(
      <Checkboxes name="colour" legend="Which colours?" defaultValue={['red', 'green']}>
        <Checkbox value="red">Red</Checkbox>
        <Checkbox value="green" defaultChecked={false}>
          Green
        </Checkbox>
        <Checkbox value="blue" defaultChecked>
          Blue
        </Checkbox>
      </Checkboxes>,
    )
    expect(chosen()).toEqual(['red', 'blue'])
    document.body.innerHTML = ''
  })

  it('are kept by the browser when the page around them changes', async () => {
    const { rerender } = render(<Waste defaultValue={['farm']} />)
    await userEvent.click(checkbox('Animal'))
    await userEvent.click(checkbox('Farm'))
    rerender(<Waste defaultValue={['farm']} error="Enter the kind of animal" />)
    expect(chosen()).toEqual(['animal'])
    expect(revealed()).toEqual(['Kind of animal'])
  })

  it.each([
    ['by key', (each: string, choice: React.ReactElement) => ({ ...choice, key: each })],
    ['by the key of a fragment', (each: string, choice: React.ReactElement) => <Wrapped key={each}>{choice}</Wrapped>],
  ])('stay with their answers when one leaves the list and another comes: %s', async (_, keyed) => {
    const asked = (people: string[]) => (
      <Checkboxes name="people" legend="Who lives with you?">
        {people.map((each) => keyed(each, <Checkbox value={each}>{each}</Checkbox>))}
      </Checkboxes>
    )
    const { rerender } = render(asked(['Sam', 'Ali', 'Jo']))
    await userEvent.click(checkbox('Ali'))
    await userEvent.click(checkbox('Jo'))
    rerender(asked(['Ali', 'Jo']))
    expect(chosen()).toEqual(['Ali', 'Jo'])
    rerender(asked(['Jo', 'Max', 'Ali']))
    expect(chosen()).toEqual(['Jo', 'Ali'])
    rerender(asked(['Max', 'Kim']))
    expect(chosen()).toEqual([])
  })

  it('go back to where they started when the form is reset, and so do their follow-up questions', async () => {
    render(
      <form data-testid="form">
        <Waste defaultValue={['animal']} />
      </form>,
    )
    await userEvent.click(checkbox('None of these'))
    expect(revealed()).toEqual(['Why you apply'])
    reset()
    expect(chosen()).toEqual(['animal'])
    await waitFor(() => expect(revealed()).toEqual(['Kind of animal']))
  })

  it('go back too when the form they belong to stands somewhere else on the page', async () => {
    render(
      <>
        <form id="elsewhere" data-testid="form" />
        <Checkboxes name="waste" legend="What waste do you carry?">
          <Checkbox value="animal" form="elsewhere" conditional="Which?">
            Animal
          </Checkbox>
        </Checkboxes>
      </>,
    )
    await userEvent.click(checkbox('Animal'))
    expect(revealed()).toEqual(['Which?'])
    reset()
    await waitFor(() => expect(revealed()).toEqual([]))
  })

  it('come back from a React action as the answers the action returns', async () => {
    const Asked = () => {
      const [answers, send] = useActionState(
        async (_: string[], data: FormData) => data.getAll('waste').map(String),
        [],
      )
      return (
        <form action={send}>
          <Waste defaultValue={answers} />
          <button>Continue</button>
        </form>
      )
    }
    render(<Asked />)
    await userEvent.click(checkbox('Animal'))
    await userEvent.click(checkbox('Farm'))
    await userEvent.click(screen.getByRole('button'))
    await waitFor(() => expect(checkbox('Farm').defaultChecked).toBe(true))
    expect(chosen()).toEqual(['animal', 'farm'])
    expect(revealed()).toEqual(['Kind of animal'])
  })

  it('are sent with the form, each by its own name', async () => {
    render(
      <form data-testid="form">
        <Checkboxes name="waste" legend="What waste do you carry?" defaultValue={['farm', 'mines']}>
          <Checkbox value="farm">Farm</Checkbox>
          <Checkbox value="mines">Mines</Checkbox>
          <Checkbox name="news" value="yes" defaultChecked>
            Send me news
          </Checkbox>
        </Checkboxes>
      </form>,
    )
    const data = new FormData(screen.getByTestId('form'))
    expect([data.getAll('waste'), data.getAll('news')]).toEqual([['farm', 'mines'], ['yes']])
  })
})

const Wrapped = ({ children }: { children: React.ReactNode }) => <>{children}</>

describe('choices that your code keeps', () => {
  it('change when your code says so, and their follow-up questions with them', async () => {
    render(<Kept first={['animal']} />)
    expect(revealed()).toEqual(['Kind of animal'])
    await userEvent.click(screen.getByRole('button', { name: 'Only farm waste' }))
    expect(chosen()).toEqual(['farm'])
    expect(revealed()).toEqual([])
  })

  it('stay, and so do their follow-up questions, when your code refuses the change', async () => {
    render(<Kept first={['animal']} allow={() => false} />)
    await userEvent.click(checkbox('Animal'))
    await userEvent.click(checkbox('Farm'))
    expect(chosen()).toEqual(['animal'])
    expect(revealed()).toEqual(['Kind of animal'])
    expect(checkbox('Animal')).toHaveAttribute('aria-expanded', 'true')
  })

  it('stay what your code says when the form is reset, with and without a follow-up question', async () => {
    render(
      <form data-testid="form">
        <Kept first={['farm']} />
      </form>,
    )
    await userEvent.click(checkbox('Animal'))
    await userEvent.click(checkbox('Farm'))
    reset()
    expect(chosen()).toEqual(['farm'])
    await waitFor(() => expect(chosen()).toEqual(['animal']))
    expect(revealed()).toEqual(['Kind of animal'])
    expect(kept()).toBe('animal')
  })

  it('can be none', () => {
    render(<Waste value={[]} onChange={() => {}} />)
    expect(chosen()).toEqual([])
    expect(revealed()).toEqual([])
  })

  it('can be kept for one checkbox alone, whatever its group says', async () => {
    function Terms() {
      const [agreed, setAgreed] = useState(false)
      return (
        <Checkboxes name="terms" defaultValue={['yes']}>
          <Checkbox
            value="yes"
            checked={agreed}
            conditional="Thank you"
            onChange={({ target }) => setAgreed(target.checked)}
          >
            I agree
          </Checkbox>
        </Checkboxes>
      )
    }
    render(<Terms />)
    expect(chosen()).toEqual([])
    await userEvent.click(checkbox('I agree'))
    expect(chosen()).toEqual(['yes'])
    expect(revealed()).toEqual(['Thank you'])
  })

  it('are told once for each change, the checkbox first and then its group', async () => {
    const told: unknown[] = []
    render(
      <Checkboxes name="waste" legend="What waste do you carry?" onChange={({ target }) => told.push(target)}>
        <Checkbox value="farm" onChange={({ target }) => told.push(target.checked)}>
          Farm
        </Checkbox>
      </Checkboxes>,
    )
    await userEvent.click(checkbox('Farm'))
    await userEvent.click(checkbox('Farm'))
    expect(told).toEqual([true, checkbox('Farm'), false, checkbox('Farm')])
  })

  it('are not changed by what happens in a follow-up question, whatever is asked there', async () => {
    const onChange = vi.fn()
    render(
      <Checkboxes name="waste" legend="What waste do you carry?" value={['animal']} onChange={onChange}>
        <Checkbox
          value="animal"
          conditional={
            <Checkboxes name="kind" legend="What kind?">
              <Checkbox value="animal">All kinds</Checkbox>
            </Checkboxes>
          }
        >
          Animal
        </Checkbox>
      </Checkboxes>,
    )
    await userEvent.click(checkbox('All kinds'))
    expect(chosen()).toEqual(['animal', 'animal'])
    expect(onChange).not.toHaveBeenCalled()
  })

  it('draw no warning from React', async () => {
    const log = vi.spyOn(console, 'error')
    render(<Kept />, { wrapper: StrictMode })
    await userEvent.click(checkbox('Animal'))
    expect(kept()).toBe('animal')
    expect(log).not.toHaveBeenCalled()
  })
})
