import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode, useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Checkbox, CheckboxDivider, Checkboxes } from './index.js'
import { checkbox, chosen, Kept, kept, revealed, Waste } from './waste-question.fixtures.js'

afterEach(() => vi.restoreAllMocks())

describe('“None of these”', () => {
  it('unselects the others, and hides their follow-up questions', async () => {
    render(<Waste defaultValue={['animal', 'farm']} />)
    await userEvent.click(checkbox('None of these'))
    expect(chosen()).toEqual(['none'])
    expect(revealed()).toEqual(['Why you apply'])
    expect(checkbox('Animal')).toHaveAttribute('aria-expanded', 'false')
  })

  it('is unselected when another is selected, and its follow-up question goes', async () => {
    render(<Waste defaultValue={['none']} />)
    await userEvent.click(checkbox('Animal'))
    expect(chosen()).toEqual(['animal'])
    expect(revealed()).toEqual(['Kind of animal'])
    expect(checkbox('None of these')).toHaveAttribute('aria-expanded', 'false')
  })

  it('can be selected with the keyboard and by its words', async () => {
    render(<Waste defaultValue={['farm']} />)
    act(() => checkbox('None of these').focus())
    await userEvent.keyboard(' ')
    expect(chosen()).toEqual(['none'])
    await userEvent.click(screen.getByText('Farm'))
    expect(chosen()).toEqual(['farm'])
  })

  it('changes nothing else when it is unselected', async () => {
    const onChange = vi.fn()
    render(<Waste defaultValue={['none']} onChange={onChange} />)
    await userEvent.click(checkbox('None of these'))
    expect(chosen()).toEqual([])
    expect(onChange).toHaveBeenCalledTimes(1)
  })

  it('unselects one that is turned off too', async () => {
    render(
      <Checkboxes name="waste" legend="What waste do you carry?">
        <Checkbox value="animal" defaultChecked disabled>
          Animal
        </Checkbox>
        <Checkbox value="none" exclusive>
          None of these
        </Checkbox>
      </Checkboxes>,
    )
    await userEvent.click(checkbox('None of these'))
    expect(chosen()).toEqual(['none'])
  })

  it('works in StrictMode, and for a choice that came later', async () => {
    const question = (more: boolean) => (
      <Checkboxes name="waste" legend="What waste do you carry?" defaultValue={['farm']}>
        <Checkbox value="farm">Farm</Checkbox>
        {more && (
          <Checkbox value="none" exclusive>
            None of these
          </Checkbox>
        )}
      </Checkboxes>
    )
    const { rerender } = render(question(false), { wrapper: StrictMode })
    rerender(question(true))
    await userEvent.click(checkbox('None of these'))
    expect(chosen()).toEqual(['none'])
  })
})

describe('“None of these” counts', () => {
  const more = (
    <Checkboxes name="waste" id="more" legend="What else?">
      <Checkbox value="mines">Mines</Checkbox>
    </Checkboxes>
  )

  it('for another group of the same name in the form', async () => {
    render(
      <form>
        <Waste />
        {more}
      </form>,
    )
    await userEvent.click(checkbox('Mines'))
    await userEvent.click(checkbox('None of these'))
    expect(chosen()).toEqual(['none'])
    await userEvent.click(checkbox('Mines'))
    expect(chosen()).toEqual(['mines'])
    expect(revealed()).toEqual([])
  })

  it('not for a group of the same name in another form, or in none', async () => {
    render(
      <>
        <form>{more}</form>
        <form>
          <Waste id="first" />
        </form>
        <Waste id="second" />
      </>,
    )
    await userEvent.click(checkbox('Mines'))
    await userEvent.click(checkbox('Farm', 1))
    await userEvent.click(checkbox('None of these', 0))
    expect(chosen()).toEqual(['mines', 'none', 'farm'])
  })

  it('for one that belongs to the form from elsewhere on the page', async () => {
    render(
      <>
        <form id="elsewhere">
          <Waste />
        </form>
        <Checkboxes name="waste" id="more" legend="What else?">
          <Checkbox value="mines" form="elsewhere" defaultChecked>
            Mines
          </Checkbox>
        </Checkboxes>
      </>,
    )
    await userEvent.click(checkbox('None of these'))
    expect(chosen()).toEqual(['none'])
  })

  it('not for one with a name of its own', async () => {
    render(
      <Checkboxes name="waste" legend="What waste do you carry?">
        <Checkbox name="terms" value="agreed" defaultChecked>
          I agree
        </Checkbox>
        <Checkbox value="none" exclusive>
          None of these
        </Checkbox>
      </Checkboxes>,
    )
    await userEvent.click(checkbox('None of these'))
    expect(chosen()).toEqual(['agreed', 'none'])
  })
})

describe('code that keeps the answers', () => {
  it.each(['now', 'drawn'] as const)('ends up with “None of these” alone (answers made of those %s)', async (from) => {
    const heard = vi.fn()
    render(<Kept from={from} first={['animal', 'farm']} heard={heard} />, { wrapper: StrictMode })
    await userEvent.click(checkbox('None of these'))
    expect(kept()).toBe('none')
    expect(chosen()).toEqual(['none'])
    expect(revealed()).toEqual(['Why you apply'])
    expect(heard.mock.calls).toEqual([
      ['none', true],
      ['animal', false],
      ['farm', false],
    ])
  })

  it.each(['now', 'drawn'] as const)('ends up without it when another is selected (made of those %s)', async (from) => {
    const heard = vi.fn()
    render(<Kept from={from} first={['none']} heard={heard} />)
    await userEvent.click(checkbox('Farm'))
    expect(kept()).toBe('farm')
    expect(chosen()).toEqual(['farm'])
    expect(revealed()).toEqual([])
    expect(heard.mock.calls).toEqual([
      ['farm', true],
      ['none', false],
    ])
  })

  it('may read them from the form instead', async () => {
    function FromTheForm() {
      const [value, setValue] = useState<string[]>(['animal', 'farm'])
      return (
        <form data-testid="form">
          <Waste
            value={value}
            onChange={({ target }) => setValue(new FormData(target.form!).getAll('waste').map(String))}
          />
          <output>{value.join(', ')}</output>
        </form>
      )
    }
    render(<FromTheForm />)
    await userEvent.click(checkbox('None of these'))
    expect(kept()).toBe('none')
    await userEvent.click(checkbox('Farm'))
    expect(kept()).toBe('farm')
  })

  it('may keep them apart by itself', async () => {
    const heard = vi.fn()
    function ByItself() {
      const [value, setValue] = useState(['animal', 'farm'])
      return (
        <Waste
          value={value}
          onChange={({ target }) => {
            heard(target.value)
            setValue(target.checked ? [target.value] : [])
          }}
        />
      )
    }
    render(<ByItself />)
    await userEvent.click(checkbox('None of these'))
    expect(chosen()).toEqual(['none'])
    expect(heard.mock.calls).toEqual([['none']])
  })

  it('may refuse it, and the others stay', async () => {
    render(<Kept first={['animal']} allow={({ value }) => value !== 'none'} />)
    await userEvent.click(checkbox('None of these'))
    expect(chosen()).toEqual(['animal'])
    expect(kept()).toBe('animal')
    expect(revealed()).toEqual(['Kind of animal'])
  })

  it('hears of one that is turned off', async () => {
    function TurnedOff() {
      const [value, setValue] = useState(['animal'])
      return (
        <Checkboxes
          name="waste"
          legend="What waste do you carry?"
          value={value}
          onChange={({ target }) =>
            setValue(target.checked ? [...value, target.value] : value.filter((each) => each !== target.value))
          }
        >
          <Checkbox value="animal" disabled>
            Animal
          </Checkbox>
          <CheckboxDivider>or</CheckboxDivider>
          <Checkbox value="none" exclusive>
            None of these
          </Checkbox>
        </Checkboxes>
      )
    }
    render(<TurnedOff />)
    await userEvent.click(checkbox('None of these'))
    expect(chosen()).toEqual(['none'])
  })

  it('for one checkbox alone hears of that one', async () => {
    function Alone() {
      const [agreed, setAgreed] = useState(true)
      return (
        <Checkboxes name="waste" legend="What waste do you carry?">
          <Checkbox value="animal" checked={agreed} onChange={({ target }) => setAgreed(target.checked)}>
            Animal
          </Checkbox>
          <Checkbox value="none" exclusive>
            None of these
          </Checkbox>
        </Checkboxes>
      )
    }
    render(<Alone />)
    await userEvent.click(checkbox('None of these'))
    expect(chosen()).toEqual(['none'])
  })

  it('draws no warning from React', async () => {
    const log = vi.spyOn(console, 'error')
    render(<Kept first={['animal']} />, { wrapper: StrictMode })
    await userEvent.click(checkbox('None of these'))
    expect(log).not.toHaveBeenCalled()
  })
})
