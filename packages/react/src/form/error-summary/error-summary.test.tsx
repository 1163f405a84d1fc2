import { render, screen } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { cy } from '../../languages/cy.js'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { ErrorSummary } from './error-summary.js'

const errors = [
  { href: '#full-name', message: 'Enter your full name' },
  { href: '#contact', message: 'Select how we should contact you' },
]
const summary = () => document.querySelector<HTMLElement>('.govuk-error-summary')!

describe('an error summary', () => {
  it('is an alert with a heading, and one link for each error in the order of the page', () => {
    render(<ErrorSummary errors={errors} />)
    expect(screen.getByRole('alert')).toContainElement(screen.getByRole('heading', { name: 'There is a problem' }))
    expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Enter your full name', '#full-name'],
      ['Select how we should contact you', '#contact'],
    ])
  })

  it('is whole in the first HTML the server sends, links and all', () => {
    document.body.innerHTML = renderToStaticMarkup(<ErrorSummary errors={errors} />)
    expect(screen.getByRole('link', { name: 'Enter your full name' })).toHaveAttribute('href', '#full-name')
    expect(summary()).toHaveAttribute('data-module', 'govuk-error-summary')
    expect(summary()).not.toHaveAttribute('data-govuk-error-summary-init')
    document.body.innerHTML = ''
  })

  it('tells GOV.UK Frontend’s own script that it is looked after', () => {
    render(<ErrorSummary errors={errors} />)
    expect(summary()).toHaveAttribute('data-govuk-error-summary-init', '')
  })

  it('says “There is a problem” in Welsh on a Welsh page, or in the language it is given', () => {
    const { rerender } = render(
      <LanguageProvider language={cy}>
        <ErrorSummary errors={[{ href: '#name', message: 'Rhowch enw llawn' }]} />
      </LanguageProvider>,
    )
    expect(screen.getByRole('heading', { name: 'Mae problem wedi codi' })).toBeInTheDocument()
    rerender(<ErrorSummary language={cy} errors={[{ href: '#name', message: 'Rhowch enw llawn' }]} />)
    expect(screen.getByRole('heading', { name: 'Mae problem wedi codi' })).toBeInTheDocument()
  })

  it('takes a heading and a sentence of one’s own', () => {
    render(<ErrorSummary title="We could not save this" description="Your answers are still here." errors={errors} />)
    expect(screen.getByRole('heading', { name: 'We could not save this' })).toBeInTheDocument()
    expect(screen.getByText('Your answers are still here.')).toBeInTheDocument()
  })

  it('shows an error that no one control can put right as words, not as a link', () => {
    render(<ErrorSummary errors={[{ message: 'This form was sent by someone else already' }]} />)
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByRole('listitem')).toHaveTextContent('This form was sent by someone else already')
  })

  it('shows messages as text, even if they look like HTML', () => {
    const message = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(<ErrorSummary errors={[{ href: '#a', message }]} />)
    expect(screen.getByRole('link', { name: message })).toBeInTheDocument()
    expect(document.querySelector('script')).toBeNull()
    document.body.innerHTML = ''
  })

  it('gives class names, the ref and other attributes to its box, and those of an error to its link', () => {
    const ref = createRef<HTMLDivElement>()
    render(
      <ErrorSummary
        ref={ref}
        className="app-summary"
        data-app="1"
        errors={[{ href: '#a', message: 'Enter a name', className: 'app-link', id: 'first-error' }]}
      />,
    )
    expect(ref.current).toBe(summary())
    expect(summary()).toHaveClass('govuk-error-summary', 'app-summary')
    expect(summary()).toHaveAttribute('data-app', '1')
    expect(screen.getByRole('link')).toHaveClass('app-link')
    expect(screen.getByRole('link').id).toBe('first-error')
  })

  it('draws in StrictMode without a warning, and lists the same error twice if it is there twice', () => {
    render(<ErrorSummary errors={[errors[0]!, errors[0]!]} />, { wrapper: StrictMode })
    expect(screen.getAllByRole('link')).toHaveLength(2)
  })
})
