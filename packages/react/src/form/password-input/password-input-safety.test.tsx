// A password is shown to nobody who did not ask, and kept nowhere it need not be.
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import * as upstream from 'govuk-frontend'
import { type ReactNode, StrictMode, useActionState, useLayoutEffect, useState } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { canonical } from '../../../parity/same-dom.js'
import { late, leave, renderAgain } from '../text-input/late-scripts.fixtures.js'
import { button, input, Password, status } from './password-question.fixtures.js'

const strictOrNot: [string, (node: ReactNode) => ReactNode][] = [
  ['', (node) => node],
  [' (StrictMode)', (node) => <StrictMode>{node}</StrictMode>],
]
const heard = vi.fn<(text: string) => void>()

function Kept({ from = '' }: { from?: string }) {
  const [text, setText] = useState(from)
  const hear = (typed: string): void => {
    heard(typed)
    setText(typed)
  }
  return <Password value={text} onChange={({ target }) => hear(target.value)} />
}

afterEach(() => {
  leave()
  heard.mockReset()
  document.body.className = ''
})

const press = (): void => act(() => button().click())
const send = (): void => act(() => screen.getByTestId<HTMLFormElement>('form').requestSubmit())
const comeBack = (persisted: boolean): void =>
  act(() => void window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted })))

describe('a password that shows', () => {
  it('is hidden again by the time anyone else hears that the form is sent', () => {
    const types: string[] = []
    render(
      <form
        data-testid="form"
        onSubmit={(event) => {
          event.preventDefault()
          types.push(input().type)
        }}
      >
        <Password />
      </form>,
    )
    press()
    send()
    expect(types).toEqual(['password'])
    expect(status()).toHaveTextContent('Your password is hidden')
    expect(button()).toHaveAccessibleName('Show password')
    press()
    expect(input().type).toBe('text')
  })

  it('is hidden too when its form stands elsewhere, and keeps to itself what it hears', () => {
    render(
      <>
        <form
          id="elsewhere"
          data-testid="form"
          ref={(form) => form?.addEventListener('submit', (event) => event.stopPropagation())}
          onSubmit={(event) => event.preventDefault()}
        />
        <Password form="elsewhere" />
      </>,
    )
    press()
    send()
    expect(input().type).toBe('password')
  })

  it('stays when another form is sent', () => {
    render(
      <>
        <form data-testid="form" onSubmit={(event) => event.preventDefault()} />
        <Password />
      </>,
    )
    press()
    send()
    expect(input().type).toBe('text')
  })

  it('is hidden while a React action has the answer', async () => {
    const sent: unknown[] = []
    const Asked = () => {
      const [, action] = useActionState(async (_: null, data: FormData) => {
        sent.push(data.get('password'))
        return null
      }, null)
      return (
        <form action={action} data-testid="form">
          <Password />
        </form>
      )
    }
    render(<Asked />)
    await userEvent.type(input(), 'correct horse')
    press()
    send()
    expect(input().type).toBe('password')
    await waitFor(() => expect(sent).toEqual(['correct horse']))
    await waitFor(() => expect(input().value).toBe(''))
  })

  it('is hidden when the page comes back from the browser’s memory, and only then', () => {
    render(<Password />)
    press()
    comeBack(false)
    expect(input().type).toBe('text')
    comeBack(true)
    expect(input().type).toBe('password')
  })

  it('goes through every step as with GOV.UK Frontend’s own script', () => {
    const { Button, PasswordInput: Script } = upstream as unknown as Record<string, new (root: Element) => unknown>
    // jsdom does not have it.
    Object.defineProperty(HTMLElement.prototype, 'innerText', {
      configurable: true,
      set(this: HTMLElement, text: string) {
        this.textContent = text
      },
    })
    const question = (
      <form data-testid="form" onSubmit={(event) => event.preventDefault()}>
        <Password />
      </form>
    )
    const steps = [press, press, press, send, press, () => comeBack(false), () => comeBack(true), send]
    const after = (root: Element): string[] => steps.map((step) => (step(), canonical(root.innerHTML)))

    document.body.className = 'govuk-frontend-supported'
    const theirs = document.createElement('div')
    document.body.append(theirs)
    theirs.innerHTML = renderToStaticMarkup(question)
    theirs.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault())
    new Script!(theirs.querySelector('.govuk-password-input')!)
    new Button!(theirs.querySelector('.govuk-button')!)
    const expected = after(theirs)
    theirs.remove()
    Reflect.deleteProperty(HTMLElement.prototype, 'innerText')

    const { container } = render(question)
    expect(after(container)).toEqual(expected)
    expect(new Set(expected).size).toBe(2)
  })

  it('leaves nobody listening once it is hidden or gone', () => {
    const listening = new Set<string>()
    for (const [where, target] of Object.entries({ window, document })) {
      vi.spyOn(target, 'addEventListener').mockImplementation((name) => void listening.add(`${where} ${name}`))
      vi.spyOn(target, 'removeEventListener').mockImplementation((name) => void listening.delete(`${where} ${name}`))
    }
    const { unmount } = render(
      <StrictMode>
        <Password form="elsewhere" />
      </StrictMode>,
    )
    const heardOf = (): string[] => [...listening].filter((each) => /submit|pageshow|reset|input/.test(each)).toSorted()
    expect(heardOf()).toEqual([])
    press()
    expect(heardOf()).toEqual(['document submit', 'window pageshow'])
    press()
    expect(heardOf()).toEqual([])
    press()
    unmount()
    expect(heardOf()).toEqual([])
  })
})

describe('a password', () => {
  it('can be pasted', async () => {
    render(<Password />)
    await userEvent.click(input())
    await userEvent.paste('correct horse')
    expect(input().value).toBe('correct horse')
  })

  it.each([
    ['the browser keeps', <Password key="browser" />],
    ['your code keeps', <Kept key="code" />],
  ])('that %s never stands in the page’s HTML, shown or not', async (_, question) => {
    render(<form>{question}</form>)
    await userEvent.type(input(), 'correct horse')
    press()
    expect(input().value).toBe('correct horse')
    expect(document.documentElement.outerHTML).not.toContain('correct')
    press()
    await userEvent.type(input(), ' battery')
    expect(input().value).toBe('correct horse battery')
    expect(document.documentElement.outerHTML).not.toContain('correct')
  })

  it('that your code already has does not stay in the HTML either, and is not gone for a moment', async () => {
    const moments: string[] = []
    const Watched = () => {
      useLayoutEffect(() => void moments.push(input().value))
      return <Kept from="correct horse" />
    }
    const complaints = await late(<Watched />, () => {})
    expect(moments).toEqual(['correct horse'])
    expect(input().value).toBe('correct horse')
    expect(document.documentElement.outerHTML).not.toContain('correct')
    expect(complaints).toEqual([])
  })

  it('that your code keeps stays when the form is reset', async () => {
    render(
      <form data-testid="form">
        <Kept />
      </form>,
    )
    await userEvent.type(input(), 'correct horse')
    act(() => screen.getByTestId<HTMLFormElement>('form').reset())
    await waitFor(() => expect(input().value).toBe('correct horse'))
  })

  it('that the browser keeps goes when the form is reset', async () => {
    render(
      <form data-testid="form">
        <Password />
      </form>,
    )
    await userEvent.type(input(), 'correct horse')
    act(() => screen.getByTestId<HTMLFormElement>('form').reset())
    expect(input().value).toBe('')
  })
})

describe('a password input on a page whose scripts are late', () => {
  it('has its button from then on', async () => {
    const complaints = await late(<Password />, () => expect(screen.queryByRole('button')).toBeNull())
    expect(button()).toBeVisible()
    expect(input().nextElementSibling).toBe(status())
    expect(input().closest('[data-module]')).toHaveAttribute('data-govuk-password-input-init', '')
    expect(complaints).toEqual([])
  })

  it.each(strictOrNot)('keeps what was typed before%s', async (_, wrapped) => {
    const question = wrapped(<Password />)
    const complaints = await late(question, () => (input().value = 'correct horse'))
    renderAgain(question)
    expect(input().value).toBe('correct horse')
    expect(complaints).toEqual([])
  })

  it.each(strictOrNot)('tells code that keeps the password, once, of what was typed before%s', async (_, wrapped) => {
    const complaints = await late(wrapped(<Kept />), () => (input().value = 'correct horse'))
    expect(heard.mock.calls).toEqual([['correct horse']])
    expect(input().value).toBe('correct horse')
    expect(document.documentElement.outerHTML).not.toContain('correct')
    expect(complaints).toEqual([])
  })
})
