import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './language-needs.strings.js'
import { LanguageNeeds } from './language-needs.js'

describe('a language needs', () => {
  it('is found by its heading', () => {
    render(<LanguageNeeds heading="Before you start">You need your passport.</LanguageNeeds>)
    expect(screen.getByRole('heading', { name: 'Before you start' })).toBeInTheDocument()
  })

  it('has a Welsh heading on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'language-needs': cy } }}>
        <LanguageNeeds>Mae cymorth ar gael.</LanguageNeeds>
      </LanguageProvider>,
    )
    expect(screen.getByRole('heading', { name: 'Pwysig' })).toBeInTheDocument()
  })

  it('shows what it is given as text, even if it looks like HTML', () => {
    const { container } = render(<LanguageNeeds>{'<script>alert(1)</script>'}</LanguageNeeds>)
    expect(container.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to its element', () => {
    const ref = createRef<HTMLDivElement>()
    render(<LanguageNeeds ref={ref} className="app-note" data-app="1" />)
    expect(ref.current).toHaveClass('handrail-language-needs', 'app-note')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })
})
