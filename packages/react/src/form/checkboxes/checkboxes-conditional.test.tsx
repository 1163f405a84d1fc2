import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Radio, Radios } from '../radios/index.js'
import { Checkbox, Checkboxes } from './index.js'
import { checkbox, chosen, Kept, revealed, Waste } from './waste-question.fixtures.js'

afterEach(() => vi.restoreAllMocks())

describe('a follow-up question', () => {
  it('appears when its choice is selected and goes when it is not', async () => {
    render(<Waste />)
    expect(revealed()).toEqual([])
    await userEvent.click(checkbox('Animal'))
    expect(revealed()).toEqual(['Kind of animal'])
    await userEvent.click(checkbox('Farm'))
    expect(revealed()).toEqual(['Kind of animal'])
    await userEvent.click(checkbox('Animal'))
    expect(revealed()).toEqual([])
  })

  it('is there from the start when its choice is already selected, on the server too', () => {
    document.body.innerHTML = renderToStaticMarkup(<Waste defaultValue={['animal']} />)
    expect(revealed()).toEqual(['Kind of animal'])
    expect(checkbox('Animal')).toHaveAttribute('data-aria-controls', 'conditional-waste')
    expect(checkbox('Animal')).not.toHaveAttribute('aria-expanded')
    document.body.innerHTML = ''
  })

  it('keeps what was typed in it while it is hidden', async () => {
    render(<Waste defaultValue={['animal']} />)
    await userEvent.type(screen.getByLabelText('Kind of animal'), 'Pigs')
    await userEvent.click(checkbox('None of these'))
    await userEvent.click(checkbox('Animal'))
    expect(screen.getByLabelText('Kind of animal')).toHaveValue('Pigs')
  })

  it('is announced: its choice says whether it is expanded and what it controls', async () => {
    render(<Waste />)
    expect(checkbox('Animal')).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(checkbox('Animal'))
    expect(checkbox('Animal')).toHaveAttribute('aria-expanded', 'true')
    expect(checkbox('Animal')).toHaveAttribute('aria-controls', 'conditional-waste')
    expect(checkbox('Farm')).not.toHaveAttribute('aria-expanded')
  })

  it('can ask with checkboxes or radios of its own', async () => {
    render(
      <Checkboxes name="contact" legend="How can we contact you?">
        <Checkbox
          value="phone"
          conditional={
            <Radios name="when" legend="When?">
              <Radio value="day">In the day</Radio>
              <Radio value="phone" conditional="Which evening?">
                In the evening
              </Radio>
            </Radios>
          }
        >
          Phone
        </Checkbox>
        <Checkbox value="post">Post</Checkbox>
      </Checkboxes>,
    )
    await userEvent.click(checkbox('Phone'))
    await userEvent.click(screen.getByRole('radio', { name: 'In the evening' }))
    expect(chosen()).toEqual(['phone'])
    expect(document.getElementById('conditional-when-2')).not.toHaveClass('govuk-radios__conditional--hidden')
    await userEvent.click(checkbox('Phone'))
    expect(revealed()).toEqual([])
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'In the evening' }).checked).toBe(true)
  })

  it('can come and go while its choice stays selected', async () => {
    const question = (conditional?: string) => (
      <Checkboxes name="waste" legend="What waste do you carry?">
        <Checkbox value="farm" conditional={conditional}>
          Farm
        </Checkbox>
      </Checkboxes>
    )
    const { rerender } = render(question())
    await userEvent.click(checkbox('Farm'))
    checkbox('Farm').focus()
    rerender(question('What kind?'))
    expect(revealed()).toEqual(['What kind?'])
    expect(checkbox('Farm')).toHaveAttribute('aria-expanded', 'true')
    expect(checkbox('Farm')).toHaveFocus()
    rerender(question())
    expect(chosen()).toEqual(['farm'])
    expect(checkbox('Farm')).not.toHaveAttribute('aria-controls')
  })

  it('works in StrictMode', async () => {
    render(<Waste />, { wrapper: StrictMode })
    await userEvent.click(checkbox('Animal'))
    expect(revealed()).toEqual(['Kind of animal'])
  })

  it('comes back with the choice when the browser goes back to the page', () => {
    render(<Waste />)
    checkbox('Animal').checked = true
    act(() => void window.dispatchEvent(new Event('pageshow')))
    expect(revealed()).toEqual(['Kind of animal'])
  })
})

describe('checkboxes that are taken away', () => {
  it.each([
    ['', <Waste key="waste" defaultValue={['animal']} />],
    [' whose choices code keeps', <Kept key="kept" first={['animal']} />],
  ])('leave nothing listening behind%s', (_, question) => {
    const container = document.body.appendChild(document.createElement('div'))
    const listening: unknown[][] = []
    // React listens to everything on the element it draws in, and goes on doing so.
    const isOurs = (target: EventTarget | undefined, type: string): boolean =>
      target !== container && ['change', 'reset', 'pageshow'].includes(type)
    for (const target of [window, EventTarget.prototype]) {
      const { addEventListener: add, removeEventListener: remove } = target
      vi.spyOn(target, 'addEventListener').mockImplementation(function (this: EventTarget, ...args: Listening) {
        if (isOurs(this, args[0])) listening.push([this, ...args])
        return add.apply(this, args)
      })
      vi.spyOn(target, 'removeEventListener').mockImplementation(function (this: EventTarget, ...args: Listening) {
        const index = listening.findIndex((each) => [this, ...args].every((part, place) => each[place] === part))
        if (index >= 0) listening.splice(index, 1)
        return remove.apply(this, args)
      })
    }
    const { unmount } = render(question, { container, wrapper: StrictMode })
    const types = new Set(listening.map(([, type]) => type))
    expect(types).toEqual(new Set(['change', 'reset', 'pageshow']))
    expect(listening.some(([target]) => target instanceof HTMLElement)).toBe(true)
    unmount()
    expect(listening).toEqual([])
    container.remove()
  })
})

type Listening = Parameters<EventTarget['addEventListener']>
