import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './poster.strings.js'
import { Poster } from './poster.js'

describe('a poster', () => {
  it('is found by its heading', () => {
    render(<Poster heading="Before you start">You need your passport.</Poster>)
    expect(screen.getByRole('heading', { name: 'Before you start' })).toBeInTheDocument()
  })

  it('has a Welsh heading on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { poster: cy } }}>
        <Poster>Mae cymorth ar gael.</Poster>
      </LanguageProvider>,
    )
    expect(screen.getByRole('heading', { name: 'Pwysig' })).toBeInTheDocument()
  })

  it('shows what it is given as text, even if it looks like HTML', () => {
    const { container } = render(<Poster>{'<script>alert(1)</script>'}</Poster>)
    expect(container.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to its element', () => {
    const ref = createRef<HTMLDivElement>()
    render(<Poster ref={ref} className="app-note" data-app="1" />)
    expect(ref.current).toHaveClass('handrail-poster', 'app-note')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })
})
