import { act, screen, waitFor } from '@testing-library/react'
import { type ReactNode, StrictMode, useState } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
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

let root: Root | undefined
/** The server's HTML, in a page; what someone does before the scripts arrive; and then the scripts. */
function late(node: ReactNode, before: () => void): string[] {
  const complaints: string[] = []
  vi.spyOn(console, 'error').mockImplementation((...words) => void complaints.push(words.map(String).join(' ')))
  const container = document.createElement('div')
  document.body.append(container)
  container.innerHTML = renderToString(node)
  before()
  act(() => {
    root = hydrateRoot(container, node, { onRecoverableError: (error) => complaints.push(String(error)) })
  })
  return complaints
}

afterEach(() => {
  act(() => root?.unmount())
  document.body.innerHTML = ''
  vi.restoreAllMocks()
})

describe('radios on a page whose scripts are late', () => {
  it('promise no change before the scripts are there, and tell of it from then on', () => {
    const complaints = late(question, () => {
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
  ])('keep the choice someone made before, and show its follow-up question%s', (_, node) => {
    const complaints = late(node, () => {
      expect(reveal()).toHaveClass('govuk-radios__conditional--hidden')
      radio('Phone').click()
    })
    expect(radio('Phone').checked).toBe(true)
    expect(radio('Email').checked).toBe(false)
    expect(reveal()).not.toHaveClass('govuk-radios__conditional--hidden')
    expect(radio('Phone')).toHaveAttribute('aria-expanded', 'true')
    expect(complaints).toEqual([])
  })

  it('keep it through every later change of the page', () => {
    late(question, () => radio('Phone').click())
    act(() => root?.render(question))
    expect(radio('Phone').checked).toBe(true)
    expect(reveal()).not.toHaveClass('govuk-radios__conditional--hidden')
  })

  it.each([
    ['', (node: ReactNode) => node],
    [' (StrictMode)', (node: ReactNode) => <StrictMode>{node}</StrictMode>],
  ])('tell code that keeps the choice of one someone made before%s', (_, wrapped) => {
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
    const complaints = late(wrapped(<Kept />), () => radio('Phone').click())
    expect(onChange.mock.calls).toEqual([['phone']])
    expect(radio('Phone').checked).toBe(true)
    expect(reveal()).not.toHaveClass('govuk-radios__conditional--hidden')
    expect(complaints).toEqual([])
  })

  it('put back the choice when code that keeps it refuses the one someone made before', () => {
    const refused = (
      <Radios name="contact" legend="How should we contact you?" value="email" onChange={() => {}}>
        <Radio value="email">Email</Radio>
        <Radio value="phone" conditional={<TextInput name="phone" label="Phone number" />}>
          Phone
        </Radio>
      </Radios>
    )
    late(refused, () => radio('Phone').click())
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
    late(<Kept />, () => {})
    // As a browser does it: React does not know, and the radio has no event.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked')!.set!.call(radio('Phone'), true)
    act(() => void window.dispatchEvent(new Event('pageshow')))
    await waitFor(() => expect(onChange.mock.calls).toEqual([['phone']]))
    expect(radio('Phone').checked).toBe(true)
    expect(reveal()).not.toHaveClass('govuk-radios__conditional--hidden')
  })
})
