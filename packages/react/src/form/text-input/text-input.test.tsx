import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { cy } from '../../languages/cy.js'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { Label } from '../../parts/label/index.js'
import { TextInput } from './text-input.js'

const input = () => screen.getByRole<HTMLInputElement>('textbox')

describe('a text input', () => {
  it('is called by its label', () => {
    render(<TextInput name="full-name" label="What is your full name?" />)
    expect(screen.getByRole('textbox', { name: 'What is your full name?' })).toBe(input())
  })

  it('is described by its hint and then its error, in the first HTML the server sends', () => {
    const html = renderToStaticMarkup(
      <TextInput name="full-name" label="Full name" hint="As on your passport" error="Enter your full name" />,
    )
    document.body.innerHTML = html
    expect(input().getAttribute('aria-describedby')).toBe('full-name-hint full-name-error')
    expect(input()).toHaveAccessibleDescription('As on your passport Error: Enter your full name')
    document.body.innerHTML = ''
  })

  it('points at nothing that is not there', () => {
    render(<TextInput name="full-name" label="Full name" />)
    expect(input()).not.toHaveAttribute('aria-describedby')
  })

  it('keeps what else it is described by, and says it first', () => {
    render(<TextInput name="full-name" label="Full name" hint="As on your passport" aria-describedby="help" />)
    expect(input()).toHaveAttribute('aria-describedby', 'help full-name-hint')
  })

  it('is where the error link of its name leads', () => {
    render(<TextInput name="full-name" label="Full name" error="Enter your full name" />)
    expect(document.getElementById('full-name')).toBe(input())
  })

  it('can be the heading of a page that asks one question', () => {
    render(<TextInput name="full-name" label="What is your full name?" labelIsPageHeading />)
    expect(screen.getByRole('heading', { level: 1, name: 'What is your full name?' })).toBeInTheDocument()
  })

  it('says Error in Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={cy}>
        <TextInput name="full-name" label="Enw llawn" error="Rhowch enw llawn" />
      </LanguageProvider>,
    )
    expect(input()).toHaveAccessibleDescription('Gwall: Rhowch enw llawn')
  })

  it('shows what was typed before as text, even if it looks like HTML', () => {
    const typed = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(
      <TextInput name="full-name" label="Full name" defaultValue={typed} />,
    )
    expect(input().value).toBe(typed)
    expect(document.querySelector('script')).toBeNull()
    document.body.innerHTML = ''
  })

  it('keeps what is typed when the page around it changes', async () => {
    const { rerender } = render(<TextInput name="full-name" label="Full name" />)
    await userEvent.type(input(), 'Siân')
    rerender(<TextInput name="full-name" label="Full name" error="Enter your last name" />)
    expect(input().value).toBe('Siân')
  })

  it('gives class names, the ref and other attributes to the input', () => {
    const ref = createRef<HTMLInputElement>()
    render(
      <TextInput name="code" label="Code" ref={ref} className="app-code" autoComplete="one-time-code" data-app="1" />,
    )
    expect(ref.current).toBe(input())
    expect(input()).toHaveClass('govuk-input', 'app-code')
    expect(input()).toHaveAttribute('autocomplete', 'one-time-code')
    expect(input()).toHaveAttribute('data-app', '1')
  })

  it('takes a label of its own in place of words', () => {
    render(<TextInput name="code" label={<Label className="govuk-visually-hidden">Search</Label>} />)
    expect(screen.getByText('Search')).toHaveClass('govuk-label', 'govuk-visually-hidden')
    expect(screen.getByRole('textbox', { name: 'Search' })).toBe(input())
  })
})
