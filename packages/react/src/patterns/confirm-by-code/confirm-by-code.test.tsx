import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './confirm-by-code.strings.js'
import { ConfirmByCode } from './index.js'

const input = () => screen.getByRole<HTMLInputElement>('textbox')
const sent = { name: 'code', sentTo: '07700 ••• 982', resendHref: '/new-code', changeHref: '/phone' }

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a question for a code', () => {
  it('says what to enter and where the code went, in the first HTML the server sends', () => {
    serve(<ConfirmByCode {...sent} labelIsPageHeading />)
    expect(screen.getByRole('heading', { level: 1, name: 'Enter the code we sent you' })).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'Enter the code we sent you' })).toBe(input())
    expect(input()).toHaveAccessibleDescription('We sent it to 07700 ••• 982')
    expect(input()).toHaveAttribute('aria-describedby', 'code-hint')
    expect(document.getElementById('code')).toBe(input())
    expect(input().name).toBe('code')
  })

  it('can say more, such as how long the code works, and be asked in other words', () => {
    serve(<ConfirmByCode {...sent} label="Security code" hint="It works for 15 minutes" />)
    expect(screen.getByRole('textbox', { name: 'Security code' })).toHaveAccessibleDescription(
      'We sent it to 07700 ••• 982 It works for 15 minutes',
    )
  })

  it('keeps the number in order on a page that is written from right to left', () => {
    serve(<ConfirmByCode {...sent} />)
    expect(screen.getByText('07700 ••• 982').tagName).toBe('BDI')
  })

  it('can be told what where it went is called, not only what it is', () => {
    serve(<ConfirmByCode {...sent} sentTo={<b>the phone in your account</b>} />)
    expect(input()).toHaveAccessibleDescription('We sent it to the phone in your account')
  })

  it('is filled in by the phone that got the message, and gets the keyboard for numbers', () => {
    serve(<ConfirmByCode {...sent} />)
    expect(input()).toHaveAttribute('autocomplete', 'one-time-code')
    expect(input()).toHaveAttribute('inputmode', 'numeric')
    expect(input().type).toBe('text')
  })

  it('is one input that takes a code that is pasted, with the words and spaces round it', async () => {
    render(<ConfirmByCode {...sent} />)
    await userEvent.click(input())
    await userEvent.paste('Your code is 48 271 ')
    expect(input().value).toBe('Your code is 48 271 ')
    expect(input()).not.toHaveAttribute('maxlength')
    expect(input()).not.toHaveAttribute('pattern')
  })

  it('says what to do when no code comes, always in sight, with links that need no scripts', () => {
    serve(<ConfirmByCode {...sent} />)
    expect(screen.getByText(/^The code can take a few minutes to arrive\./)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Get a new code' })).toHaveAttribute('href', '/new-code')
    expect(screen.getByRole('link', { name: 'Change where we send the code' })).toHaveAttribute('href', '/phone')
    expect(document.querySelector('details')).toBeNull()
  })

  it('has no button of its own, which Enter in the input would press', () => {
    serve(<ConfirmByCode {...sent} />)
    expect(document.querySelector('button')).toBeNull()
  })

  it('offers no change where none can be made', () => {
    serve(<ConfirmByCode {...sent} changeHref={undefined} />)
    expect(screen.getByRole('link', { name: 'Get a new code' })).toBeInTheDocument()
    expect(screen.queryByText('Change where we send the code')).toBeNull()
    // @ts-expect-error There must always be a way to another code.
    void (<ConfirmByCode name="code" sentTo="07700 ••• 982" />)
    // @ts-expect-error People have to know where to look for the code.
    void (<ConfirmByCode name="code" resendHref="/new-code" />)
  })

  it('says what is wrong after where the code went, and keeps what was typed', () => {
    const typed = '<script>alert("O’Brien & co 🎣")</script>'
    serve(<ConfirmByCode {...sent} sentTo={typed} error="The code must be 5 numbers" defaultValue={typed} />)
    expect(input()).toHaveAttribute('aria-describedby', 'code-hint code-error')
    expect(input()).toHaveAccessibleDescription(`We sent it to ${typed} Error: The code must be 5 numbers`)
    expect(input().value).toBe(typed)
    expect(document.querySelector('script')).toBeNull()
  })

  it('speaks Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'confirm-by-code': cy } }}>
        <ConfirmByCode {...sent} />
      </LanguageProvider>,
    )
    expect(screen.getByRole('textbox', { name: 'Rhowch y cod a anfonwyd atoch' })).toHaveAccessibleDescription(
      'Fe’i hanfonwyd i 07700 ••• 982',
    )
    expect(screen.getByRole('link', { name: 'Cael cod newydd' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: cy.change })).toBeInTheDocument()
  })

  it('gives class names, the ref and other attributes to the input', () => {
    const ref = createRef<HTMLInputElement>()
    render(<ConfirmByCode {...sent} ref={ref} className="app-code" width={10} data-app="1" />)
    expect(ref.current).toBe(input())
    expect(input()).toHaveClass('govuk-input--width-10', 'govuk-input--extra-letter-spacing', 'app-code')
    expect(input()).toHaveAttribute('data-app', '1')
    expect(input().getAttributeNames()).not.toContain('sentto')
  })
})
