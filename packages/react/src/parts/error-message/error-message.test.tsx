import { render, screen } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { cy } from '../../languages/cy.js'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { ErrorMessage } from './error-message.js'

const message = () => document.querySelector<HTMLParagraphElement>('.govuk-error-message')!

describe('an error message', () => {
  it('says Error first, for those who do not see that it is red', () => {
    render(<ErrorMessage>Enter your full name</ErrorMessage>)
    expect(message()).toHaveTextContent(/^Error: Enter your full name$/)
    expect(screen.getByText('Error:')).toHaveClass('govuk-visually-hidden')
  })

  it('describes the control that points to it, in the first HTML the server sends', () => {
    document.body.innerHTML = renderToStaticMarkup(
      <>
        <ErrorMessage id="name-error">Enter your full name</ErrorMessage>
        <input aria-label="Full name" aria-describedby="name-error" />
      </>,
    )
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription('Error: Enter your full name')
    document.body.innerHTML = ''
  })

  it('says Error in Welsh on a Welsh page, or in the language it is given', () => {
    const { rerender } = render(
      <LanguageProvider language={cy}>
        <ErrorMessage>Rhowch enw llawn</ErrorMessage>
      </LanguageProvider>,
    )
    expect(message()).toHaveTextContent('Gwall: Rhowch enw llawn')
    rerender(<ErrorMessage language={cy}>Rhowch enw llawn</ErrorMessage>)
    expect(message()).toHaveTextContent('Gwall: Rhowch enw llawn')
    rerender(<ErrorMessage language={{ tag: 'pl', words: {} }}>Podaj imię i nazwisko</ErrorMessage>)
    expect(message()).toHaveTextContent('Error: Podaj imię i nazwisko')
  })

  it('says another word in place of Error, or none', () => {
    const { rerender } = render(<ErrorMessage visuallyHiddenText="Błąd:">Podaj imię i nazwisko</ErrorMessage>)
    expect(message()).toHaveTextContent(/^Błąd: Podaj imię i nazwisko$/)
    rerender(<ErrorMessage visuallyHiddenText="">Enter your full name</ErrorMessage>)
    expect(message().innerHTML).toBe('Enter your full name')
  })

  it('shows its words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(<ErrorMessage>{words}</ErrorMessage>)
    expect(message()).toHaveTextContent(words)
    expect(document.querySelector('script')).toBeNull()
    document.body.innerHTML = ''
  })

  it('gets class names, the ref and other attributes', () => {
    const ref = createRef<HTMLParagraphElement>()
    render(
      <ErrorMessage ref={ref} className="app-error" lang="en" data-app="1">
        Enter your full name
      </ErrorMessage>,
    )
    expect(ref.current).toBe(message())
    expect(message()).toHaveClass('govuk-error-message', 'app-error')
    expect(message()).toHaveAttribute('lang', 'en')
    expect(message()).toHaveAttribute('data-app', '1')
  })

  it('draws in StrictMode without a warning', () => {
    const log = vi.spyOn(console, 'error')
    render(<ErrorMessage>Enter your full name</ErrorMessage>, { wrapper: StrictMode })
    expect(message()).toBeInTheDocument()
    expect(log).not.toHaveBeenCalled()
    log.mockRestore()
  })
})
