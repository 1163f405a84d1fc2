import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './national-insurance-number.strings.js'
import { NationalInsuranceNumber } from './index.js'

const input = () => screen.getByRole<HTMLInputElement>('textbox')

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a National Insurance number', () => {
  it('is asked by a question that is there already, and says where to find the number', () => {
    serve(<NationalInsuranceNumber name="nino" labelIsPageHeading />)
    const question = 'What is your National Insurance number?'
    expect(screen.getByRole('heading', { level: 1, name: question })).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: question })).toHaveAccessibleDescription(
      'On your payslip, P60 or letters about benefits, like QQ 12 34 56 C',
    )
  })

  it('can be asked in words of your own', () => {
    render(<NationalInsuranceNumber name="nino" label="National Insurance number" hint="On the letter we sent you" />)
    expect(screen.getByRole('textbox', { name: 'National Insurance number' })).toHaveAccessibleDescription(
      'On the letter we sent you',
    )
  })

  it('is easy to check, gets capital letters, and takes any number of spaces', async () => {
    render(<NationalInsuranceNumber name="nino" />)
    expect(input()).toHaveClass('govuk-input--width-10', 'govuk-input--extra-letter-spacing')
    expect(input()).toHaveAttribute('autocapitalize', 'characters')
    expect(input()).toHaveAttribute('spellcheck', 'false')
    await userEvent.click(input())
    await userEvent.paste('  qq 12  34 56 c ')
    expect(input().value).toBe('  qq 12  34 56 c ')
  })

  it('has its hint, its error and its answer in the first HTML the server sends', () => {
    const typed = '<script>alert("O’Brien & co 🎣")</script>'
    serve(<NationalInsuranceNumber name="nino" error="Enter your National Insurance number" defaultValue={typed} />)
    expect(document.getElementById('nino')).toBe(input())
    expect(input()).toHaveAttribute('aria-describedby', 'nino-hint nino-error')
    expect(input().value).toBe(typed)
    expect(document.querySelector('script')).toBeNull()
  })

  it('can be kept by code', async () => {
    const heard: string[] = []
    render(<NationalInsuranceNumber name="nino" value="Q" onChange={({ target }) => heard.push(target.value)} />)
    await userEvent.type(input(), 'Q')
    expect(heard).toEqual(['QQ'])
  })

  it('is asked in Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'national-insurance-number': cy } }}>
        <NationalInsuranceNumber name="nino" />
      </LanguageProvider>,
    )
    expect(screen.getByRole('textbox', { name: 'Beth yw eich rhif Yswiriant Gwladol?' })).toHaveAccessibleDescription(
      cy.hint,
    )
  })

  it('gives class names, the ref and other attributes to the input', () => {
    const ref = createRef<HTMLInputElement>()
    render(<NationalInsuranceNumber name="nino" ref={ref} className="app-nino" width={20} data-app="1" />)
    expect(ref.current).toBe(input())
    expect(input()).toHaveClass('govuk-input--width-20', 'app-nino')
    expect(input()).toHaveAttribute('data-app', '1')
  })
})
