import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './bank-details.strings.js'
import { BankDetails } from './index.js'

const input = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const inputs = () => screen.getAllByRole<HTMLInputElement>('textbox')

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('bank details', () => {
  it('are one question with four answers', () => {
    render(
      <StrictMode>
        <BankDetails name="account" />
      </StrictMode>,
    )
    const group = within(screen.getByRole('group', { name: 'Bank or building society account details' }))
    expect(group.getAllByRole('textbox')).toEqual([
      input('Name on the account'),
      input('Sort code'),
      input('Account number'),
      input('Building society roll number (optional)'),
    ])
  })

  it('are called by their parts when they are sent, and have ids that error links lead to', () => {
    serve(<BankDetails name="account" />)
    const expected = ['name-on-the-account', 'sort-code', 'account-number', 'roll-number'].map(
      (part) => `account-${part}`,
    )
    expect(inputs().map(({ name }) => name)).toEqual(expected)
    expect(inputs().map(({ id }) => id)).toEqual(expected)
  })

  it('say what each number looks like, and what to do without a roll number', () => {
    serve(<BankDetails name="account" />)
    expect(input('Sort code')).toHaveAccessibleDescription('It has 6 digits')
    expect(input('Account number')).toHaveAccessibleDescription('It has 6 to 8 digits')
    expect(inputs().at(-1)).toHaveAccessibleDescription('If you have one, it is on your card, statement or passbook')
  })

  it('can be asked in words of your own, as the heading of the page', () => {
    render(<BankDetails name="account" legend="Where should we pay your refund?" legendIsPageHeading />)
    const heading = screen.getByRole('heading', { level: 1, name: 'Where should we pay your refund?' })
    expect(heading.closest('legend')).toHaveClass('govuk-fieldset__legend--l')
  })

  it('get the keyboard for numbers where there are only numbers', () => {
    serve(<BankDetails name="account" />)
    expect(inputs().map(({ type }) => type)).toEqual(['text', 'text', 'text', 'text'])
    expect(inputs().map((each) => each.getAttribute('inputmode'))).toEqual([null, 'numeric', 'numeric', null])
  })

  it('are not filled in or kept by browsers, but for the name', () => {
    serve(<BankDetails name="account" />)
    expect(inputs().map((each) => each.getAttribute('autocomplete'))).toEqual(['name', 'off', 'off', 'off'])
    expect(inputs().map((each) => each.getAttribute('spellcheck'))).toEqual(['false', 'false', 'false', 'false'])
  })

  it('take what people paste, with dashes and spaces', async () => {
    render(<BankDetails name="account" />)
    await userEvent.click(input('Sort code'))
    await userEvent.paste(' 30-94-30 ')
    expect(input('Sort code').value).toBe(' 30-94-30 ')
    expect(input('Sort code')).not.toHaveAttribute('maxlength')
    expect(input('Account number')).not.toHaveAttribute('pattern')
  })

  it('say what is wrong with a part at that part, after its hint', () => {
    serve(<BankDetails name="account" errors={{ 'sort-code': 'Enter a sort code' }} />)
    expect(input('Sort code')).toHaveAttribute('aria-describedby', 'account-sort-code-hint account-sort-code-error')
    expect(inputs().map(({ classList }) => classList.contains('govuk-input--error'))).toEqual([
      false,
      true,
      false,
      false,
    ])
    expect(screen.getByRole('group')).not.toHaveAttribute('aria-describedby')
  })

  it('say what is wrong with the whole at the group, after the hint', () => {
    serve(<BankDetails name="account" id="bank" hint="For your refund" error="Check the account" />)
    expect(screen.getByRole('group')).toHaveAttribute('aria-describedby', 'bank-hint bank-error')
    expect(screen.getByRole('group')).toHaveAccessibleDescription('For your refund Error: Check the account')
    expect(input('Sort code').id).toBe('bank-sort-code')
    expect(input('Sort code').name).toBe('account-sort-code')
  })

  it('have their answers in the first HTML the server sends, as text', () => {
    const typed = '<script>alert("O’Brien & co 🎣")</script>'
    serve(<BankDetails name="account" defaultValue={{ 'name-on-the-account': typed, 'roll-number': 'A/7-X' }} />)
    expect(inputs().map(({ value }) => value)).toEqual([typed, '', '', 'A/7-X'])
    expect(document.querySelector('script')).toBeNull()
  })

  it('are asked in Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'bank-details': cy } }}>
        <BankDetails name="account" />
      </LanguageProvider>,
    )
    const group = screen.getByRole('group', { name: 'Manylion eich cyfrif banc neu gymdeithas adeiladu' })
    expect(group).toContainElement(input('Cod didoli'))
    expect(group).toContainElement(input('Rhif rôl y gymdeithas adeiladu (dewisol)'))
  })

  it('give class names, the ref and other attributes to the element round the inputs', () => {
    const ref = createRef<HTMLDivElement>()
    render(<BankDetails name="account" ref={ref} className="app-bank" data-app="1" />)
    expect(ref.current).toContainElement(input('Sort code'))
    expect(ref.current!.getAttributeNames().toSorted()).toEqual(['class', 'data-app', 'id'])
    expect(ref.current).toHaveClass('app-bank')
  })
})
