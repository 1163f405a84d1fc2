import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { Label } from '../../parts/label/index.js'
import { button, input, Password, status } from './password-question.fixtures.js'
import { PasswordInput } from './index.js'
import { cy } from './password-input.strings.js'

const welsh = { tag: 'cy', words: { 'password-input': cy, 'error-message': { error: 'Gwall:' } } }
const hiddenButton = () => document.querySelector('button')!

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a password input, in the first HTML the server sends', () => {
  it('is called by its label, and described by its hint and its error', () => {
    document.body.innerHTML = renderToStaticMarkup(
      <Password hint="At least 12 characters" error="Enter your password" aria-describedby="help" />,
    )
    expect(input()).toHaveAccessibleName('Password')
    expect(input()).toHaveAttribute('aria-describedby', 'help password-hint password-error')
    expect(input()).toHaveAccessibleDescription('At least 12 characters Error: Enter your password')
    expect(document.getElementById('password')).toBe(input())
  })

  it('points at nothing that is not there', () => {
    document.body.innerHTML = renderToStaticMarkup(<Password />)
    expect(input()).not.toHaveAttribute('aria-describedby')
  })

  it('hides what is typed, and offers no button that could not do anything', () => {
    document.body.innerHTML = renderToStaticMarkup(<Password />)
    expect(input().type).toBe('password')
    expect(screen.queryByRole('button')).toBeNull()
    expect(hiddenButton()).toHaveAttribute('hidden')
    expect(status()).toBeNull()
  })

  it('is for password managers: the password that exists, or one that is made now', () => {
    document.body.innerHTML = renderToStaticMarkup(<Password />)
    expect(input()).toHaveAttribute('autocomplete', 'current-password')
    document.body.innerHTML = renderToStaticMarkup(<Password autoComplete="new-password" />)
    expect(input()).toHaveAttribute('autocomplete', 'new-password')
  })

  it('is not checked for its spelling, nor given a capital letter', () => {
    document.body.innerHTML = renderToStaticMarkup(<Password />)
    expect(input()).toHaveAttribute('spellcheck', 'false')
    expect(input()).toHaveAttribute('autocapitalize', 'none')
  })

  it('speaks Welsh, to upstream’s script too', () => {
    document.body.innerHTML = renderToStaticMarkup(
      <LanguageProvider language={welsh}>
        <Password label="Cyfrinair" error="Rhowch eich cyfrinair" />
      </LanguageProvider>,
    )
    const group = document.querySelector('.govuk-password-input')!
    const said = group.getAttributeNames().filter((name) => name.startsWith('data-i18n.'))
    expect(said.map((name) => group.getAttribute(name))).toEqual(Object.values(cy))
    expect(hiddenButton()).toHaveTextContent('Dangos')
    expect(hiddenButton()).toHaveAttribute('aria-label', 'Dangos cyfrinair')
    expect(input()).toHaveAccessibleDescription('Gwall: Rhowch eich cyfrinair')
  })

  it('says nothing of words that are upstream’s own', () => {
    expect(renderToStaticMarkup(<Password words={{ showPassword: undefined }} />)).not.toContain('data-i18n')
  })

  it('shows words of any kind as text', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(<Password label={words} words={{ showPassword: words }} />)
    expect(document.querySelector('label')).toHaveTextContent(words)
    expect(hiddenButton()).toHaveTextContent(words)
    expect(document.querySelector('script')).toBeNull()
  })
})

describe('the button of a password input', () => {
  it('shows the password, hides it again, and says so', async () => {
    render(<Password defaultValue="correct horse" />)
    expect(button()).toHaveTextContent('Show')
    expect(button()).toHaveAccessibleName('Show password')
    expect(button()).toHaveAttribute('aria-controls', 'password')
    expect(status()).toHaveTextContent('')

    await userEvent.click(button())
    expect(input().type).toBe('text')
    expect(button()).toHaveTextContent('Hide')
    expect(button()).toHaveAccessibleName('Hide password')
    expect(status()).toHaveTextContent('Your password is visible')
    expect(status()).toHaveAttribute('aria-live', 'polite')

    await userEvent.click(button())
    expect(input().type).toBe('password')
    expect(button()).toHaveTextContent('Show')
    expect(status()).toHaveTextContent('Your password is hidden')
    expect(input().value).toBe('correct horse')
  })

  it('works with the keyboard, keeps the focus, and sends nothing', async () => {
    const sent: string[] = []
    render(
      <form onSubmit={() => sent.push('sent')}>
        <Password />
      </form>,
    )
    await userEvent.tab()
    await userEvent.tab()
    expect(button()).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(input().type).toBe('text')
    await userEvent.keyboard(' ')
    expect(input().type).toBe('password')
    expect(button()).toHaveFocus()
    expect(sent).toEqual([])
  })

  it('says it in words of the service’s own, where it has some', async () => {
    render(<Password words={{ showPassword: 'Look', showPasswordAriaLabel: 'Look at it' }} />)
    expect(button()).toHaveAccessibleName('Look at it')
    await userEvent.click(button())
    expect(button()).toHaveAccessibleName('Hide password')
  })

  it('is the button of its own input only', async () => {
    render(
      <>
        <Password />
        <PasswordInput name="again" label="Password again" autoComplete="new-password" />
      </>,
    )
    await userEvent.click(screen.getAllByRole('button')[1]!)
    expect(screen.getByLabelText<HTMLInputElement>('Password').type).toBe('password')
    expect(screen.getByLabelText<HTMLInputElement>('Password again').type).toBe('text')
  })
})

describe('what a team gives a password input', () => {
  it('can be the heading of a page that asks one question', () => {
    render(<Password labelIsPageHeading />)
    expect(screen.getByRole('heading', { level: 1, name: 'Password' })).toBeInTheDocument()
  })

  it('goes to the input if it is a class name, the ref or another attribute', () => {
    const ref = createRef<HTMLInputElement>()
    render(<Password id="pass" ref={ref} className="app-password" width={20} data-app="1" disabled />)
    expect(ref.current).toBe(input())
    expect(input()).toHaveClass('govuk-input', 'govuk-input--width-20', 'app-password')
    expect(input()).toHaveAttribute('data-app', '1')
    expect(input()).toBeDisabled()
    expect(button()).toHaveAttribute('aria-controls', 'pass')
  })

  it('goes to the button if it is a class name for it', () => {
    render(<Password buttonClassName="app-button" />)
    expect(button()).toHaveClass('govuk-button--secondary', 'app-button')
  })

  it('stands in the row, before the input or after the button', () => {
    render(<Password beforeInput={<p>Before</p>} afterInput={<p>After</p>} />)
    expect(input().previousElementSibling).toHaveTextContent('Before')
    expect(button().nextElementSibling).toHaveTextContent('After')
  })

  it('can be a label of its own in place of words', () => {
    render(<Password label={<Label className="app-label">Password</Label>} />)
    expect(screen.getByText('Password')).toHaveClass('govuk-label', 'app-label')
  })

  it('does not compile when it would do harm or contradict itself', () => {
    const mistakes = () => [
      // @ts-expect-error password managers are for everyone
      <PasswordInput key="1" name="password" label="Password" autoComplete="off" />,
      // @ts-expect-error it hides what is typed, and shows it when someone asks
      <PasswordInput key="2" name="password" label="Password" type="text" />,
      // @ts-expect-error the browser keeps the password, or your code does
      <PasswordInput key="3" name="password" label="Password" value="1" defaultValue="1" onChange={() => {}} />,
      // @ts-expect-error nobody could ever change it
      <PasswordInput key="4" name="password" label="Password" value="1" />,
      <PasswordInput key="5" name="password" label="Password" autoComplete="current-password webauthn" />,
    ]
    expect(mistakes).not.toThrow()
  })
})
