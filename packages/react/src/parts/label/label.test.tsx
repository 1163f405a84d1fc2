import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Label } from './label.js'

const label = () => document.querySelector<HTMLLabelElement>('label')!

describe('a label', () => {
  it('names the control it is for, in the first HTML the server sends', () => {
    document.body.innerHTML = renderToStaticMarkup(
      <>
        <Label htmlFor="full-name">Full name</Label>
        <input id="full-name" />
      </>,
    )
    expect(screen.getByRole('textbox', { name: 'Full name' })).toBeInTheDocument()
    document.body.innerHTML = ''
  })

  it('makes a bigger target: someone who presses the words is in the control', async () => {
    render(
      <>
        <Label htmlFor="full-name">Full name</Label>
        <input id="full-name" />
      </>,
    )
    await userEvent.click(screen.getByText('Full name'))
    expect(screen.getByRole('textbox')).toHaveFocus()
  })

  it('can be the heading of a page that asks one question, and still names its control', () => {
    render(
      <>
        <Label htmlFor="full-name" size="l" isPageHeading>
          What is your full name?
        </Label>
        <input id="full-name" />
      </>,
    )
    expect(screen.getByRole('heading', { level: 1, name: 'What is your full name?' })).toHaveClass(
      'govuk-label-wrapper',
    )
    expect(screen.getByRole('textbox', { name: 'What is your full name?' })).toBeInTheDocument()
    expect(label()).toHaveClass('govuk-label', 'govuk-label--l')
  })

  it.each([undefined, null, '', false])('is not there when it has no words: %j', (words) => {
    const { container } = render(
      <Label htmlFor="full-name" isPageHeading>
        {words}
      </Label>,
    )
    expect(container).toBeEmptyDOMElement()
  })

  it('shows the number 0', () => {
    render(<Label htmlFor="none">{0}</Label>)
    expect(label()).toHaveTextContent('0')
  })

  it('shows its words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(<Label htmlFor="full-name">{words}</Label>)
    expect(label()).toHaveTextContent(words)
    expect(document.querySelector('script')).toBeNull()
    document.body.innerHTML = ''
  })

  it.each([false, true])('gets class names, the ref and other attributes (page heading: %s)', (isPageHeading) => {
    const ref = createRef<HTMLLabelElement>()
    render(
      <Label htmlFor="search" ref={ref} className="govuk-visually-hidden" data-app="1" isPageHeading={isPageHeading}>
        Search
      </Label>,
    )
    expect(ref.current).toBe(label())
    expect(label()).toHaveClass('govuk-label', 'govuk-visually-hidden')
    expect(label()).toHaveAttribute('data-app', '1')
  })
})
