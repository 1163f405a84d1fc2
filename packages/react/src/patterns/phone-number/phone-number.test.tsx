import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './phone-number.strings.js'
import { PhoneNumber } from './index.js'

const input = () => screen.getByRole<HTMLInputElement>('textbox')

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a phone number', () => {
  it('is asked by a question that is there already, or by one of your own', () => {
    const { rerender } = render(<PhoneNumber name="phone" labelIsPageHeading />)
    expect(screen.getByRole('heading', { level: 1, name: 'What is your phone number?' })).toBeInTheDocument()
    rerender(<PhoneNumber name="phone" label="Mobile phone number" />)
    expect(screen.getByRole('textbox', { name: 'Mobile phone number' })).toBe(input())
  })

  it('gets the keyboard of a phone, is filled in by browsers, and takes any way to write it', () => {
    serve(<PhoneNumber name="phone" />)
    expect(input().type).toBe('tel')
    expect(input()).toHaveAttribute('autocomplete', 'tel')
    expect(input()).toHaveClass('govuk-input--width-20')
    expect(input()).not.toHaveAttribute('maxlength')
    expect(input()).not.toHaveAttribute('pattern')
  })

  it('says how to write a number of another country only when asked', () => {
    const { rerender } = render(<PhoneNumber name="phone" />)
    expect(input()).not.toHaveAttribute('aria-describedby')
    rerender(<PhoneNumber name="phone" international />)
    expect(input()).toHaveAccessibleDescription('For numbers outside the UK, include the country code')
    expect(input()).not.toHaveAttribute('international')
    rerender(<PhoneNumber name="phone" international hint="Start with the country code, like +353" />)
    expect(input()).toHaveAccessibleDescription('Start with the country code, like +353')
  })

  it('has its hint, its error and its answer in the first HTML the server sends', () => {
    const typed = '<script>alert("O’Brien & co 🎣")</script>'
    serve(<PhoneNumber name="phone" international error="Enter a phone number" defaultValue={typed} />)
    expect(document.getElementById('phone')).toBe(input())
    expect(input()).toHaveAttribute('aria-describedby', 'phone-hint phone-error')
    expect(input().value).toBe(typed)
    expect(document.querySelector('script')).toBeNull()
  })

  it('can be kept by code', async () => {
    const heard: string[] = []
    render(<PhoneNumber name="phone" value="077" onChange={({ target }) => heard.push(target.value)} />)
    await userEvent.type(input(), '0')
    expect(heard).toEqual(['0770'])
  })

  it('is asked in Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'phone-number': cy } }}>
        <PhoneNumber name="phone" international />
      </LanguageProvider>,
    )
    expect(screen.getByRole('textbox', { name: 'Beth yw eich rhif ffôn?' })).toHaveAccessibleDescription(
      'Ar gyfer rhifau tu allan i’r DU, dylech gynnwys y cod gwlad',
    )
  })

  it('gives class names, the ref and other attributes to the input', () => {
    const ref = createRef<HTMLInputElement>()
    render(<PhoneNumber name="phone" ref={ref} className="app-phone" autoComplete="off" data-app="1" />)
    expect(ref.current).toBe(input())
    expect(input()).toHaveClass('govuk-input', 'app-phone')
    expect(input()).toHaveAttribute('autocomplete', 'off')
    expect(input()).toHaveAttribute('data-app', '1')
  })
})
