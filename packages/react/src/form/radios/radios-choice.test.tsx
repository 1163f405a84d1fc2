import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, StrictMode, useActionState, useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { TextInput } from '../text-input/index.js'
import { chosen, Contact, radio, revealed } from './contact-question.fixtures.js'
import { Radio, Radios } from './index.js'

afterEach(() => vi.restoreAllMocks())

describe('the choice', () => {
  it('is kept by the browser when the page around it changes', async () => {
    const { rerender } = render(<Contact defaultValue="email" />)
    await userEvent.click(radio('Phone'))
    rerender(<Contact defaultValue="email" error="Enter a phone number" />)
    expect(chosen()).toEqual(['phone'])
    expect(revealed()).toEqual(['Phone number'])
  })

  it.each([
    ['in a list', ['1 Sample Street', '2 Sample Street'], ['3 Sample Street', '4 Sample Street'], []],
    ['in a list that lost another', ['1 Sample Street', '2 Sample Street'], ['2 Sample Street'], ['2 Sample Street']],
  ])('stays with its answer, whatever takes its place %s', async (_, first, then, left) => {
    const asked = (addresses: string[]) => (
      <Radios name="address" legend="What is your address?">
        {addresses.map((address) => (
          <Radio key={address} value={address}>
            {address}
          </Radio>
        ))}
      </Radios>
    )
    const { rerender } = render(asked(first))
    await userEvent.click(screen.getAllByRole('radio').at(-1)!)
    rerender(asked(then))
    expect(chosen()).toEqual(left)
  })

  it('is offered once from each of two lists that use the same keys', () => {
    const log = vi.spyOn(console, 'error')
    const list = (names: string[]) =>
      names.map((name, key) => (
        <Radio key={key} value={name}>
          {name}
        </Radio>
      ))
    render(
      <Radios name="contact" legend="How should we contact you?">
        {list(['email', 'text'])}
        {list(['post', 'visit'])}
      </Radios>,
    )
    expect(screen.getAllByRole<HTMLInputElement>('radio').map(({ value }) => value)).toEqual([
      'email',
      'text',
      'post',
      'visit',
    ])
    expect(log).not.toHaveBeenCalled()
  })

  it('is not passed on when an answer changes into another', async () => {
    const asked = (value: string) => (
      <Radios name="contact" legend="How should we contact you?">
        <Radio value={value}>{value}</Radio>
      </Radios>
    )
    const { rerender } = render(asked('email'))
    await userEvent.click(radio('email'))
    rerender(asked('post'))
    expect(chosen()).toEqual([])
  })

  it('goes back to where it started when the form is reset, and so does its follow-up question', async () => {
    render(
      <form data-testid="form">
        <Contact defaultValue="email" />
      </form>,
    )
    await userEvent.click(radio('Phone'))
    act(() => screen.getByTestId<HTMLFormElement>('form').reset())
    expect(chosen()).toEqual(['email'])
    await waitFor(() => expect(revealed()).toEqual(['Email address']))
  })

  it('goes back too when the form it belongs to stands somewhere else on the page', async () => {
    render(
      <>
        <form id="elsewhere" data-testid="form" />
        <Radios name="contact" legend="How should we contact you?">
          <Radio value="phone" form="elsewhere" conditional={<TextInput name="phone" label="Phone number" />}>
            Phone
          </Radio>
        </Radios>
      </>,
    )
    await userEvent.click(radio('Phone'))
    expect(revealed()).toEqual(['Phone number'])
    act(() => screen.getByTestId<HTMLFormElement>('form').reset())
    await waitFor(() => expect(revealed()).toEqual([]))
  })

  it('comes back from a React action as the answer the action returns', async () => {
    const Asked = () => {
      const [answer, send] = useActionState(async (_: string, data: FormData) => String(data.get('contact')), '')
      return (
        <form action={send}>
          <Contact defaultValue={answer} />
          <button>Continue</button>
        </form>
      )
    }
    render(<Asked />)
    await userEvent.click(radio('Phone'))
    await userEvent.click(screen.getByRole('button'))
    await waitFor(() => expect(radio('Phone').defaultChecked).toBe(true))
    expect(chosen()).toEqual(['phone'])
    expect(revealed()).toEqual(['Phone number'])
  })

  it('is sent with the form', async () => {
    render(
      <form data-testid="form">
        <Contact />
      </form>,
    )
    await userEvent.click(radio('Post'))
    expect(new FormData(screen.getByTestId('form')).get('contact')).toBe('post')
  })
})

describe('a choice that your code keeps', () => {
  function Kept({ allow = () => true, children }: { allow?: (value: string) => boolean; children?: ReactNode }) {
    const [value, setValue] = useState('email')
    return (
      <>
        <Contact
          value={value}
          onChange={({ target }) => {
            if (allow(target.value)) setValue(target.value)
          }}
        />
        <button onClick={() => setValue('phone')}>Phone me instead</button>
        {children}
      </>
    )
  }

  it('changes when your code says so, and its follow-up question with it', async () => {
    render(<Kept />)
    await userEvent.click(radio('Phone'))
    expect(chosen()).toEqual(['phone'])
    expect(revealed()).toEqual(['Phone number'])
  })

  it('stays, and so does its follow-up question, when your code refuses the change', async () => {
    render(<Kept allow={(value) => value !== 'phone'} />)
    await userEvent.click(radio('Phone'))
    expect(chosen()).toEqual(['email'])
    expect(revealed()).toEqual(['Email address'])
    await userEvent.click(radio('Post'))
    expect(chosen()).toEqual(['post'])
    expect(revealed()).toEqual([])
  })

  it('moves its follow-up question when nobody touched the radios', async () => {
    render(<Kept />)
    await userEvent.click(screen.getByRole('button', { name: 'Phone me instead' }))
    expect(chosen()).toEqual(['phone'])
    expect(revealed()).toEqual(['Phone number'])
    expect(radio('Email')).toHaveAttribute('aria-expanded', 'false')
  })

  it('stays what your code says when the form is reset, and so does its follow-up question', async () => {
    render(
      <form data-testid="form">
        <Kept />
      </form>,
    )
    await userEvent.click(radio('Phone'))
    act(() => screen.getByTestId<HTMLFormElement>('form').reset())
    expect(chosen()).toEqual(['email'])
    await waitFor(() => expect(chosen()).toEqual(['phone']))
    expect(revealed()).toEqual(['Phone number'])
  })

  it('can be none', () => {
    render(<Contact value="" onChange={() => {}} />)
    expect(chosen()).toEqual([])
    expect(revealed()).toEqual([])
  })

  it('is told once for each change, by an ordinary change event that bubbles from the radio', async () => {
    const onGroup = vi.fn()
    const onRadio = vi.fn()
    render(
      <Radios name="contact" legend="How should we contact you?" onChange={({ target }) => onGroup(target)}>
        <Radio value="email" onChange={({ target }) => onRadio(target.value)}>
          Email
        </Radio>
      </Radios>,
    )
    await userEvent.click(radio('Email'))
    await userEvent.click(radio('Email'))
    expect(onGroup.mock.calls).toEqual([[radio('Email')]])
    expect(onRadio.mock.calls).toEqual([['email']])
  })

  it('is not changed by typing in its follow-up question', async () => {
    render(<Kept />)
    await userEvent.type(screen.getByLabelText('Email address'), 'sam@example.com')
    expect(chosen()).toEqual(['email'])
    expect(screen.getByLabelText('Email address')).toHaveValue('sam@example.com')
  })

  it('draws no warning from React', async () => {
    const log = vi.spyOn(console, 'error')
    render(<Kept />, { wrapper: StrictMode })
    await userEvent.click(radio('Phone'))
    expect(log).not.toHaveBeenCalled()
  })
})
