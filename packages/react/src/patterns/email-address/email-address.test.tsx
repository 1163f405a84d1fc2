import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { Button } from '../../form/button/index.js'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './email-address.strings.js'
import { EmailAddress, type EmailAddressProps } from './index.js'

const input = () => screen.getByRole<HTMLInputElement>('textbox')

/** Puts on the page what the server sends, with no scripts at work: a form, as people get it. */
const serve = (props: Omit<EmailAddressProps, 'value'>) => {
  document.body.innerHTML = renderToStaticMarkup(
    <form>
      <EmailAddress {...props} />
      <Button>Continue</Button>
    </form>,
  )
}
const slip = { name: 'email', offer: 'name@gmail.com', defaultValue: 'name@gmial.com' }

afterEach(() => {
  document.body.innerHTML = ''
})

describe('an email address', () => {
  it('is asked by a question that is there already, or by one of your own', () => {
    const { rerender } = render(<EmailAddress name="email" labelIsPageHeading />)
    expect(screen.getByRole('heading', { level: 1, name: 'What is your email address?' })).toBeInTheDocument()
    rerender(<EmailAddress name="email" label="Email address" />)
    expect(screen.getByRole('textbox', { name: 'Email address' })).toBe(input())
  })

  it('gets the right keyboard, is filled in by browsers, and is not sent to a spelling checker', () => {
    serve({ name: 'email' })
    expect(input().type).toBe('email')
    expect(input()).toHaveAttribute('autocomplete', 'email')
    expect(input()).toHaveAttribute('spellcheck', 'false')
    expect(input()).not.toHaveAttribute('maxlength')
  })

  it('can be told to leave out what is preset', () => {
    serve({ name: 'email', autoComplete: 'off', type: 'text', width: 20, extraLetterSpacing: true })
    expect(input()).toHaveAttribute('autocomplete', 'off')
    expect(input().type).toBe('text')
    expect(input()).toHaveClass('govuk-input--width-20', 'govuk-input--extra-letter-spacing')
  })

  it('has its hint, its error and its answer in the first HTML the server sends', () => {
    const typed = '<script>alert("O’Brien & co 🎣")</script>'
    serve({ name: 'email', hint: 'To send you your permit', error: 'Enter an email address', defaultValue: typed })
    expect(document.getElementById('email')).toBe(input())
    expect(input()).toHaveAttribute('aria-describedby', 'email-hint email-error')
    expect(input()).toHaveClass('govuk-input--error')
    expect(input().value).toBe(typed)
    expect(document.querySelector('script')).toBeNull()
  })

  it('says nothing of another address when there is no slip', () => {
    serve({ name: 'email' })
    expect(input()).not.toHaveAttribute('aria-describedby')
    expect(screen.getAllByRole('button')).toEqual([screen.getByRole('button', { name: 'Continue' })])
    expect(document.querySelectorAll('button')).toHaveLength(1)
  })

  it('can be kept by code', async () => {
    const heard: string[] = []
    render(<EmailAddress name="email" value="a@b" onChange={({ target }) => heard.push(target.value)} />)
    await userEvent.type(input(), 'c')
    expect(heard).toEqual(['a@bc'])
    // @ts-expect-error Nobody could change it.
    void (<EmailAddress name="email" value="a@b" />)
  })

  it('tells code of an address that was typed before it came, with an offer too', async () => {
    const heard: string[] = []
    render(<EmailAddress name="email" value="" offer="a@b" onChange={({ target }) => heard.push(target.value)} />)
    // As a browser brings text back: React does not hear of it.
    Reflect.set(HTMLInputElement.prototype, 'value', 'early@example.com', input())
    window.dispatchEvent(new Event('pageshow'))
    await expect.poll(() => heard).toEqual(['early@example.com'])
  })

  it('gives class names, the ref and other attributes to the input, and the offer to no element', () => {
    const ref = createRef<HTMLInputElement>()
    render(<EmailAddress {...slip} ref={ref} className="app-email" data-app="1" />)
    expect(ref.current).toBe(input())
    expect(input()).toHaveClass('govuk-input', 'app-email')
    expect(input()).toHaveAttribute('data-app', '1')
    expect(document.querySelector('[offer]')).toBeNull()
  })
})

describe('an email address with a likely slip', () => {
  it('asks if another was meant, above the input, and screen readers say it with the input', () => {
    serve({ ...slip, hint: 'To send you your permit', error: 'Check your email address', 'aria-describedby': 'help' })
    const asked = screen.getByText('Did you mean name@gmail.com?')
    expect(input()).toHaveAttribute('aria-describedby', 'email-offer help email-hint email-error')
    expect(document.getElementById('email-offer')).toBe(asked)
    expect(screen.getByText('To send you your permit').compareDocumentPosition(asked)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    )
    expect(asked.compareDocumentPosition(input())).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(asked.closest('.govuk-form-group')).toContainElement(input())
  })

  it('takes the other address with one button, without scripts, whatever the form would say of the first', () => {
    serve({ ...slip, id: 'e' })
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Use name@gmail.com' })
    const sent = new FormData(document.querySelector('form')!, button)
    expect(Object.fromEntries(sent)).toEqual({ 'email-offer': 'name@gmail.com', email: 'name@gmial.com' })
    expect(button.formNoValidate).toBe(true)
    expect(input()).toHaveAttribute('aria-describedby', 'e-offer')
  })

  it('imposes nothing: what was typed stays, and is all that is sent by the button of the page', () => {
    serve(slip)
    expect(input().value).toBe('name@gmial.com')
    const sent = new FormData(document.querySelector('form')!, screen.getByRole('button', { name: 'Continue' }))
    expect(Object.fromEntries(sent)).toEqual({ email: 'name@gmial.com' })
  })

  it('imposes nothing on those who press Enter in the input: browsers press the first button of the form then', () => {
    serve(slip)
    const first = document.querySelector<HTMLButtonElement>('form button')!
    expect(first.type).toBe('submit')
    expect(Object.fromEntries(new FormData(first.form!, first))).toEqual({ email: 'name@gmial.com' })
  })

  it('has no more buttons to go through than people can see', async () => {
    render(<EmailAddress {...slip} />)
    expect(screen.getAllByRole('button')).toEqual([screen.getByRole('button', { name: 'Use name@gmail.com' })])
    await userEvent.tab()
    expect(screen.getByRole('button')).toHaveFocus()
    await userEvent.tab()
    expect(input()).toHaveFocus()
  })

  it('shows the other address as text, even if it looks like HTML', () => {
    const offer = '<script>"O’Brien & co"</script>@example.com'
    serve({ name: 'email', offer })
    expect(screen.getByText(`Did you mean ${offer}?`)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: `Use ${offer}` })).toHaveValue(offer)
    expect(document.querySelector('script')).toBeNull()
  })

  it('asks in Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'email-address': cy } }}>
        <EmailAddress {...slip} />
      </LanguageProvider>,
    )
    expect(screen.getByRole('textbox', { name: 'Beth yw’ch cyfeiriad e-bost?' })).toHaveAccessibleDescription(
      'Oeddech chi’n golygu name@gmail.com?',
    )
    expect(screen.getByRole('button', { name: 'Defnyddio name@gmail.com' })).toBeInTheDocument()
  })
})
