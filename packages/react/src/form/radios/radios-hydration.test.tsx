import { act, screen, waitFor } from '@testing-library/react'
import { type ReactNode, StrictMode, useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { late, leave, renderAgain } from '../text-input/late-scripts.fixtures.js'
import { TextInput } from '../text-input/index.js'
import { Radio, Radios } from './index.js'

const question = (
  <Radios name="contact" legend="How should we contact you?" defaultValue="email">
    <Radio value="email">Email</Radio>
    <Radio value="phone" conditional={<TextInput name="phone" label="Phone number" />}>
      Phone
    </Radio>
  </Radios>
)
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name })
const reveal = () => document.getElementById('conditional-contact-2')!

afterEach(leave)

describe('radios on a page whose scripts are late', () => {
  it('promise no change before the scripts are there, and tell of it from then on', async () => {
    const complaints = await late(question, () => {
      expect(radio('Phone')).toHaveAttribute('data-aria-controls', 'conditional-contact-2')
      expect(radio('Phone')).not.toHaveAttribute('aria-expanded')
      expect(radio('Phone')).not.toHaveAttribute('aria-controls')
      expect(document.querySelector('[data-govuk-radios-init]')).toBeNull()
    })
    expect(radio('Phone')).toHaveAttribute('aria-controls', 'conditional-contact-2')
    expect(radio('Phone')).toHaveAttribute('aria-expanded', 'false')
    expect(radio('Phone')).not.toHaveAttribute('data-aria-controls')
    expect(document.querySelector('[data-module="govuk-radios"]')).toHaveAttribute('data-govuk-radios-init', '')
    expect(complaints).toEqual([])
  })

  it.each([
    ['', question],
    [' (StrictMode)', <StrictMode key="strict">{question}</StrictMode>],
  ])('keep the choice someone made before, and show its follow-up question%s', async (_, node) => {
    const complaints = await late(node, () => {
      expect(reveal()).toHaveClass('govuk-radios__conditional--hidden')
      radio('Phone').click()
    })
    expect(radio('Phone').checked).toBe(true)
    expect(radio('Email').checked).toBe(false)
    expect(reveal()).not.toHaveClass('govuk-radios__conditional--hidden')
    expect(radio('Phone')).toHaveAttribute('aria-expanded', 'true')
    expect(complaints).toEqual([])
  })

  it('keep it through every later change of the page', async () => {
    await late(question, () => radio('Phone').click())
    renderAgain(question)
    expect(radio('Phone').checked).toBe(true)
    expect(reveal()).not.toHaveClass('govuk-radios__conditional--hidden')
  })

  it.each([
    ['', (node: ReactNode) => node],
    [' (StrictMode)', (node: ReactNode) => <StrictMode>{node}</StrictMode>],
  ])('tell code that keeps the choice of one someone made before%s', async (_, wrapped) => {
    const onChange = vi.fn()
    const Kept = () => {
      const [value, setValue] = useState('email')
      return (
        <Radios
          name="contact"
          legend="How should we contact you?"
          value={value}
          onChange={({ target }) => {
            onChange(target.value)
            setValue(target.value)
          }}
        >
          <Radio value="email">Email</Radio>
          <Radio value="phone" conditional={<TextInput name="phone" label="Phone number" />}>
            Phone
          </Radio>
        </Radios>
      )
    }
    const complaints = await late(wrapped(<Kept />), () => radio('Phone').click())
    expect(onChange.mock.calls).toEqual([['phone']])
    expect(radio('Phone').checked).toBe(true)
    expect(reveal()).not.toHaveClass('govuk-radios__conditional--hidden')
    expect(complaints).toEqual([])
  })

  it('put back the choice when code that keeps it refuses the one someone made before', async () => {
    const refused = (
      <Radios name="contact" legend="How should we contact you?" value="email" onChange={() => {}}>
        <Radio value="email">Email</Radio>
        <Radio value="phone" conditional={<TextInput name="phone" label="Phone number" />}>
          Phone
        </Radio>
      </Radios>
    )
    await late(refused, () => radio('Phone').click())
    expect(radio('Email').checked).toBe(true)
    expect(reveal()).toHaveClass('govuk-radios__conditional--hidden')
  })

  it('tell code of a choice that the browser brings back after the scripts have started', async () => {
    const onChange = vi.fn()
    const Kept = () => {
      const [value, setValue] = useState('email')
      return (
        <Radios
          name="contact"
          legend="How should we contact you?"
          value={value}
          onChange={({ target }) => {
            onChange(target.value)
            setValue(target.value)
          }}
        >
          <Radio value="email">Email</Radio>
          <Radio value="phone" conditional={<TextInput name="phone" label="Phone number" />}>
            Phone
          </Radio>
        </Radios>
      )
    }
    await late(<Kept />, () => {})
    // As a browser does it: React does not know, and the radio has no event.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked')!.set!.call(radio('Phone'), true)
    act(() => void window.dispatchEvent(new Event('pageshow')))
    await waitFor(() => expect(onChange.mock.calls).toEqual([['phone']]))
    expect(radio('Phone').checked).toBe(true)
    expect(reveal()).not.toHaveClass('govuk-radios__conditional--hidden')
  })
})
