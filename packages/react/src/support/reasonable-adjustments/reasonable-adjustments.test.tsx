import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './reasonable-adjustments.strings.js'
import { ReasonableAdjustments } from './reasonable-adjustments.js'

describe('a reasonable adjustments', () => {
  it('is found by its heading', () => {
    render(<ReasonableAdjustments heading="Before you start">You need your passport.</ReasonableAdjustments>)
    expect(screen.getByRole('heading', { name: 'Before you start' })).toBeInTheDocument()
  })

  it('has a Welsh heading on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'reasonable-adjustments': cy } }}>
        <ReasonableAdjustments>Mae cymorth ar gael.</ReasonableAdjustments>
      </LanguageProvider>,
    )
    expect(screen.getByRole('heading', { name: 'Pwysig' })).toBeInTheDocument()
  })

  it('shows what it is given as text, even if it looks like HTML', () => {
    const { container } = render(<ReasonableAdjustments>{'<script>alert(1)</script>'}</ReasonableAdjustments>)
    expect(container.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to its element', () => {
    const ref = createRef<HTMLDivElement>()
    render(<ReasonableAdjustments ref={ref} className="app-note" data-app="1" />)
    expect(ref.current).toHaveClass('handrail-reasonable-adjustments', 'app-note')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })
})
