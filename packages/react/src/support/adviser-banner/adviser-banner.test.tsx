import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './adviser-banner.strings.js'
import { AdviserBanner } from './adviser-banner.js'

describe('a adviser banner', () => {
  it('is found by its heading', () => {
    render(<AdviserBanner heading="Before you start">You need your passport.</AdviserBanner>)
    expect(screen.getByRole('heading', { name: 'Before you start' })).toBeInTheDocument()
  })

  it('has a Welsh heading on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'adviser-banner': cy } }}>
        <AdviserBanner>Mae cymorth ar gael.</AdviserBanner>
      </LanguageProvider>,
    )
    expect(screen.getByRole('heading', { name: 'Pwysig' })).toBeInTheDocument()
  })

  it('shows what it is given as text, even if it looks like HTML', () => {
    const { container } = render(<AdviserBanner>{'<script>alert(1)</script>'}</AdviserBanner>)
    expect(container.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to its element', () => {
    const ref = createRef<HTMLDivElement>()
    render(<AdviserBanner ref={ref} className="app-note" data-app="1" />)
    expect(ref.current).toHaveClass('handrail-adviser-banner', 'app-note')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })
})
