import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { chosen, Contact, radio, revealed } from './contact-question.fixtures.js'
import { Radio, Radios } from './index.js'

afterEach(() => vi.restoreAllMocks())

describe('a follow-up question', () => {
  it('appears when its choice is chosen and goes when another is', async () => {
    render(<Contact />)
    expect(revealed()).toEqual([])
    await userEvent.click(radio('Phone'))
    expect(revealed()).toEqual(['Phone number'])
    await userEvent.click(radio('Email'))
    expect(revealed()).toEqual(['Email address'])
    await userEvent.click(radio('Post'))
    expect(revealed()).toEqual([])
  })

  it('appears for someone who chooses with the arrow keys', async () => {
    render(<Contact defaultValue="email" />)
    await userEvent.tab()
    await userEvent.keyboard('{ArrowDown}')
    expect(chosen()).toEqual(['phone'])
    expect(revealed()).toEqual(['Phone number'])
  })

  it('is there from the start when its choice is already chosen, on the server too', () => {
    document.body.innerHTML = renderToStaticMarkup(<Contact defaultValue="phone" />)
    expect(chosen()).toEqual(['phone'])
    expect(revealed()).toEqual(['Phone number'])
    document.body.innerHTML = ''
  })

  it('keeps what was typed in it while it is hidden', async () => {
    render(<Contact defaultValue="phone" />)
    await userEvent.type(screen.getByLabelText('Phone number'), '01632 960 001')
    await userEvent.click(radio('Post'))
    await userEvent.click(radio('Phone'))
    expect(screen.getByLabelText('Phone number')).toHaveValue('01632 960 001')
  })

  it('is announced: its choice says whether it is expanded and what it controls', async () => {
    render(<Contact />)
    expect(radio('Phone')).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(radio('Phone'))
    expect(radio('Phone')).toHaveAttribute('aria-expanded', 'true')
    expect(radio('Phone')).toHaveAttribute('aria-controls', 'conditional-contact-2')
    expect(radio('Post')).not.toHaveAttribute('aria-expanded')
  })

  it('follows its own form’s choice when two forms ask the same', async () => {
    render(
      <>
        <form>
          <Contact id="first" />
        </form>
        <form>
          <Contact id="second" />
        </form>
      </>,
    )
    await userEvent.click(radio('Phone', 0))
    await userEvent.click(radio('Email', 1))
    expect(chosen()).toEqual(['phone', 'email'])
    expect(revealed()).toEqual(['Phone number', 'Email address'])
  })

  it('goes when the choice moves to another group of the same name in the form', async () => {
    render(
      <form>
        <Contact id="first" />
        <Contact id="second" />
      </form>,
    )
    await userEvent.click(radio('Phone', 0))
    await userEvent.click(radio('Post', 1))
    expect(chosen()).toEqual(['post'])
    expect(revealed()).toEqual([])
  })

  it('can ask with radios of its own, without moving the first choice', async () => {
    render(
      <Radios name="contact" legend="How should we contact you?">
        <Radio
          value="phone"
          conditional={
            <Radios name="when" legend="When?">
              <Radio value="day">In the day</Radio>
              <Radio value="phone">Any time</Radio>
            </Radios>
          }
        >
          Phone
        </Radio>
        <Radio value="post">Post</Radio>
      </Radios>,
    )
    await userEvent.click(radio('Phone'))
    await userEvent.click(radio('Any time'))
    expect(document.getElementById('conditional-contact')).not.toHaveClass('govuk-radios__conditional--hidden')
    expect(radio('Any time').id).toBe('when-2')
    await userEvent.click(radio('Post'))
    expect(document.getElementById('conditional-contact')).toHaveClass('govuk-radios__conditional--hidden')
  })

  it('works in StrictMode', async () => {
    render(<Contact defaultValue="email" />, { wrapper: StrictMode })
    await userEvent.click(radio('Phone'))
    expect(revealed()).toEqual(['Phone number'])
  })

  it('comes back with the choice when the browser goes back to the page', () => {
    render(<Contact />)
    radio('Phone').checked = true
    act(() => void window.dispatchEvent(new Event('pageshow')))
    expect(revealed()).toEqual(['Phone number'])
  })
})

describe('radios that are taken away', () => {
  it('leave nothing listening behind', async () => {
    const listening = new Map<string, number>()
    const count = (target: Document | Window, by: number) => (type: string, listener: unknown) => {
      const key = `${target === document ? 'document' : 'window'} ${type} ${String(listener)}`
      listening.set(key, (listening.get(key) ?? 0) + by)
    }
    for (const target of [document, window]) {
      const { addEventListener, removeEventListener } = target
      vi.spyOn(target, 'addEventListener').mockImplementation((...args: Parameters<typeof addEventListener>) => {
        count(target, 1)(args[0], args[1])
        addEventListener.apply(target, args)
      })
      vi.spyOn(target, 'removeEventListener').mockImplementation((...args: Parameters<typeof removeEventListener>) => {
        count(target, -1)(args[0], args[1])
        removeEventListener.apply(target, args)
      })
    }
    const { unmount } = render(<Contact />, { wrapper: StrictMode })
    const ours = () =>
      [...listening].filter(([key, n]) => n > 0 && /^(document (change|reset)|window pageshow) /.test(key))
    expect(ours().length).toBe(3)
    unmount()
    expect(ours()).toEqual([])
  })
})
