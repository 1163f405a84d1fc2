import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Hint } from './hint.js'

const hint = () => document.querySelector<HTMLDivElement>('.govuk-hint')!

describe('a hint', () => {
  it('describes the control that points to it, in the first HTML the server sends', () => {
    document.body.innerHTML = renderToStaticMarkup(
      <>
        <Hint id="full-name-hint">As on your passport</Hint>
        <input aria-label="Full name" aria-describedby="full-name-hint" />
      </>,
    )
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription('As on your passport')
    document.body.innerHTML = ''
  })

  it('shows its words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(<Hint>{words}</Hint>)
    expect(hint()).toHaveTextContent(words)
    expect(document.querySelector('script')).toBeNull()
    document.body.innerHTML = ''
  })

  it('gets class names, the ref and other attributes', () => {
    const ref = createRef<HTMLDivElement>()
    render(
      <Hint ref={ref} className="app-hint" lang="cy" data-app="1">
        Fel ar eich pasbort
      </Hint>,
    )
    expect(ref.current).toBe(hint())
    expect(hint()).toHaveClass('govuk-hint', 'app-hint')
    expect(hint()).toHaveAttribute('lang', 'cy')
    expect(hint()).toHaveAttribute('data-app', '1')
  })
})
