import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './support-reference.strings.js'
import { SupportReference } from './support-reference.js'

describe('a support reference', () => {
  it('is found by its heading', () => {
    render(<SupportReference heading="Before you start">You need your passport.</SupportReference>)
    expect(screen.getByRole('heading', { name: 'Before you start' })).toBeInTheDocument()
  })

  it('has a Welsh heading on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'support-reference': cy } }}>
        <SupportReference>Mae cymorth ar gael.</SupportReference>
      </LanguageProvider>,
    )
    expect(screen.getByRole('heading', { name: 'Pwysig' })).toBeInTheDocument()
  })

  it('shows what it is given as text, even if it looks like HTML', () => {
    const { container } = render(<SupportReference>{'<script>alert(1)</script>'}</SupportReference>)
    expect(container.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to its element', () => {
    const ref = createRef<HTMLDivElement>()
    render(<SupportReference ref={ref} className="app-note" data-app="1" />)
    expect(ref.current).toHaveClass('handrail-support-reference', 'app-note')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })
})
