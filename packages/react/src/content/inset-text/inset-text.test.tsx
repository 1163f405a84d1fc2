import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { InsetText } from './inset-text.js'

describe('inset text', () => {
  it('is one box round the words, which screen readers read on in like any text', () => {
    expect(renderToStaticMarkup(<InsetText>It can take up to 8 weeks.</InsetText>)).toBe(
      '<div class="govuk-inset-text">It can take up to 8 weeks.</div>',
    )
  })

  it('takes paragraphs, lists and links', () => {
    render(
      <InsetText>
        <p>To send it on paper:</p>
        <ul>
          <li>
            <a href="/paper">download the form</a>
          </li>
        </ul>
      </InsetText>,
    )
    expect(screen.getByRole('link', { name: 'download the form' }).closest('.govuk-inset-text')).toContainElement(
      screen.getByText('To send it on paper:'),
    )
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(<InsetText>{words}</InsetText>)
    expect(screen.getByText(words)).toHaveClass('govuk-inset-text')
    expect(document.querySelector('script')).toBeNull()
    document.body.innerHTML = ''
  })

  it('gives class names, the ref and other attributes to the box, such as an id to link to', () => {
    const ref = createRef<HTMLDivElement>()
    render(
      <InsetText ref={ref} className="app-inset" id="how-long" data-app="1">
        8 weeks
      </InsetText>,
    )
    expect(ref.current).toBe(screen.getByText('8 weeks'))
    expect(ref.current).toHaveClass('govuk-inset-text', 'app-inset')
    expect(ref.current).toHaveAttribute('id', 'how-long')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })
})
