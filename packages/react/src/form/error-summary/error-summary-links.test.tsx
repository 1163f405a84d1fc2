import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Fieldset } from '../../parts/fieldset/index.js'
import { Radio, Radios } from '../radios/index.js'
import { TextInput } from '../text-input/index.js'
import { ErrorSummary } from './error-summary.js'

const scrolledTo: (string | null)[] = []
/** Follows the one link of a summary. Returns whether the browser was left to follow it too. */
function follow(href: string, event: MouseEventInit = {}): boolean {
  render(<ErrorSummary errors={[{ href, message: 'Put this right' }]} />)
  const link = screen.getByRole('link', { name: 'Put this right' })
  return fireEvent(link, createEvent.click(link, event))
}

beforeEach(() => {
  scrolledTo.length = 0
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolledTo.push(this.textContent)
  }
})
afterEach(() => {
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
  vi.restoreAllMocks()
})

describe('a link of an error summary', () => {
  it('puts the focus on the control and its label at the top of the screen', () => {
    render(<TextInput name="full-name" label="What is your full name?" />)
    expect(follow('#full-name')).toBe(false)
    expect(screen.getByRole('textbox')).toHaveFocus()
    expect(scrolledTo).toEqual(['What is your full name?'])
  })

  it('puts the focus on the first choice and the question at the top of the screen', () => {
    render(
      <Radios name="contact" legend="How should we contact you?">
        <Radio value="email">Email</Radio>
        <Radio value="post">Post</Radio>
      </Radios>,
    )
    expect(follow('#contact')).toBe(false)
    expect(screen.getByRole('radio', { name: 'Email' })).toHaveFocus()
    expect(scrolledTo).toEqual(['How should we contact you?'])
  })

  it('works by keyboard, and in StrictMode', async () => {
    render(
      <StrictMode>
        <ErrorSummary errors={[{ href: '#full-name', message: 'Enter your full name' }]} />
        <TextInput name="full-name" label="Full name" />
      </StrictMode>,
    )
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('textbox')).toHaveFocus()
  })

  it.each([
    { bottom: 100, screen: 800, shows: 'What is your address?' },
    { bottom: 500, screen: 800, shows: 'Postcode' },
  ])('shows “$shows” when the control ends $bottom pixels below the legend', ({ bottom, screen: height, shows }) => {
    render(
      <Fieldset legend="What is your address?">
        <TextInput name="postcode" label="Postcode" />
      </Fieldset>,
    )
    vi.stubGlobal('innerHeight', height)
    const control = screen.getByRole('textbox')
    vi.spyOn(control, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, bottom - 40, 200, 40))
    expect(follow('#postcode')).toBe(false)
    expect(control).toHaveFocus()
    expect(scrolledTo).toEqual([shows])
    vi.unstubAllGlobals()
  })

  it('finds a control inside its label', () => {
    render(
      <label>
        Full name
        <input id="full-name" />
      </label>,
    )
    expect(follow('#full-name')).toBe(false)
    expect(scrolledTo).toEqual(['Full name'])
  })

  it.each([
    ['people[0].name', '#people[0].name'],
    ['enw-llawn-â', '#enw-llawn-â'],
    ['enw-llawn-â', '#enw-llawn-%C3%A2'],
    ['first name', '#first%20name'],
    ['100%', '#100%'],
    ['100%', '#100%25'],
    ['a%20b', '#a%20b'],
    ['it’s "his"', '#it’s "his"'],
  ])('finds the id %s by %s', (id, href) => {
    render(<TextInput name="answer" id={id} label="Answer" />)
    expect(follow(href)).toBe(false)
    expect(screen.getByRole('textbox')).toHaveFocus()
  })

  it.each(['#nowhere', '#100%', '#%E0%A4%A', '#', '', 'https://example.com/#', '/other-page'])(
    'is left to the browser when it leads to nothing on the page: %s',
    (href) => {
      const errors = vi.spyOn(console, 'error')
      const thrown = vi.fn()
      window.addEventListener('error', thrown)
      render(<ErrorSummary errors={[{ href: '#x', message: 'Other' }]} description={<a href={href}>Follow</a>} />)
      // jsdom cannot go to another page; the browser's part is only asked for here, not done.
      let prevented: boolean | undefined
      const ask = (event: MouseEvent) => {
        prevented = event.defaultPrevented
        event.preventDefault()
      }
      window.addEventListener('click', ask)
      fireEvent.click(screen.getByText('Follow'))
      window.removeEventListener('click', ask)
      window.removeEventListener('error', thrown)
      expect(prevented).toBe(false)
      expect(thrown).not.toHaveBeenCalled()
      expect(errors).not.toHaveBeenCalled()
    },
  )

  it('is left to the browser when the control has no label to show', () => {
    render(<div id="section" tabIndex={-1} />)
    expect(follow('#section')).toBe(true)
  })

  it('goes to another page, even if this page has a control of the same id', () => {
    render(<TextInput name="full-name" label="Full name" />)
    const stay = (event: MouseEvent) => event.preventDefault()
    window.addEventListener('click', stay)
    follow('/about-you#full-name')
    window.removeEventListener('click', stay)
    expect(screen.getByRole('textbox')).not.toHaveFocus()
  })

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }])(
    'opens in a tab or window of its own for someone who asks for that: %o',
    (keys) => {
      render(<TextInput name="full-name" label="Full name" />)
      expect(follow('#full-name', keys)).toBe(true)
      expect(screen.getByRole('textbox')).not.toHaveFocus()
    },
  )

  it('does what your own handler says, if it says not to follow', () => {
    render(<TextInput name="full-name" label="Full name" />)
    render(
      <ErrorSummary
        errors={[{ href: '#full-name', message: 'Enter your full name' }]}
        onClick={(event) => event.preventDefault()}
      />,
    )
    fireEvent.click(screen.getByRole('link'))
    expect(screen.getByRole('textbox')).not.toHaveFocus()
  })

  it('inside the description is followed in the same way', () => {
    render(<TextInput name="full-name" label="Full name" />)
    render(<ErrorSummary description={<a href="#full-name">your name</a>} />)
    fireEvent.click(screen.getByRole('link'))
    expect(screen.getByRole('textbox')).toHaveFocus()
  })
})
