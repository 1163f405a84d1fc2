import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './alternative-formats.strings.js'
import { AlternativeFormats } from './alternative-formats.js'

describe('a alternative formats', () => {
  it('is found by its heading', () => {
    render(<AlternativeFormats heading="Before you start">You need your passport.</AlternativeFormats>)
    expect(screen.getByRole('heading', { name: 'Before you start' })).toBeInTheDocument()
  })

  it('has a Welsh heading on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'alternative-formats': cy } }}>
        <AlternativeFormats>Mae cymorth ar gael.</AlternativeFormats>
      </LanguageProvider>,
    )
    expect(screen.getByRole('heading', { name: 'Pwysig' })).toBeInTheDocument()
  })

  it('shows what it is given as text, even if it looks like HTML', () => {
    const { container } = render(<AlternativeFormats>{'<script>alert(1)</script>'}</AlternativeFormats>)
    expect(container.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to its element', () => {
    const ref = createRef<HTMLDivElement>()
    render(<AlternativeFormats ref={ref} className="app-note" data-app="1" />)
    expect(ref.current).toHaveClass('handrail-alternative-formats', 'app-note')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })
})
