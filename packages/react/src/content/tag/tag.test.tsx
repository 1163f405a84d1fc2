import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Tag } from './tag.js'

describe('a tag', () => {
  it('says a status, in one element that stands in a sentence or a table', () => {
    expect(renderToStaticMarkup(<Tag>Completed</Tag>)).toBe('<strong class="govuk-tag">Completed</strong>')
  })

  it.each(['green', 'teal', 'purple', 'magenta', 'red', 'orange', 'yellow', 'grey'] as const)(
    'can be %s, as GOV.UK Frontend’s styles name it',
    (colour) => {
      render(<Tag colour={colour}>Urgent</Tag>)
      expect(screen.getByText('Urgent').className).toBe(`govuk-tag govuk-tag--${colour}`)
    },
  )

  it('is blue by itself, so a status that is blue asks for no class that does not exist', () => {
    render(<Tag colour="blue">New</Tag>)
    expect(screen.getByText('New').className).toBe('govuk-tag')
  })

  it('cannot have a colour that has no style', () => {
    // @ts-expect-error Upstream's old name for teal, which goes away in its next major version.
    render(<Tag colour="turquoise">New</Tag>)
    expect(screen.getByText('New')).toBeInTheDocument()
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(<Tag>{words}</Tag>)
    expect(screen.getByText(words)).toHaveClass('govuk-tag')
    expect(document.querySelector('script')).toBeNull()
    document.body.innerHTML = ''
  })

  it('gives class names, the ref and other attributes to its one element', () => {
    const ref = createRef<HTMLElement>()
    render(
      <Tag ref={ref} className="app-tag" id="permit-status" lang="cy">
        Newydd
      </Tag>,
    )
    expect(ref.current).toBe(screen.getByText('Newydd'))
    expect(ref.current).toHaveClass('govuk-tag', 'app-tag')
    expect(ref.current).toHaveAttribute('id', 'permit-status')
    expect(ref.current).toHaveAttribute('lang', 'cy')
  })
})
