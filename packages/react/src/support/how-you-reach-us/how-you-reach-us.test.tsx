import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './how-you-reach-us.strings.js'
import { HowYouReachUs } from './how-you-reach-us.js'

describe('a how you reach us', () => {
  it('is found by its heading', () => {
    render(<HowYouReachUs heading="Before you start">You need your passport.</HowYouReachUs>)
    expect(screen.getByRole('heading', { name: 'Before you start' })).toBeInTheDocument()
  })

  it('has a Welsh heading on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'how-you-reach-us': cy } }}>
        <HowYouReachUs>Mae cymorth ar gael.</HowYouReachUs>
      </LanguageProvider>,
    )
    expect(screen.getByRole('heading', { name: 'Pwysig' })).toBeInTheDocument()
  })

  it('shows what it is given as text, even if it looks like HTML', () => {
    const { container } = render(<HowYouReachUs>{'<script>alert(1)</script>'}</HowYouReachUs>)
    expect(container.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to its element', () => {
    const ref = createRef<HTMLDivElement>()
    render(<HowYouReachUs ref={ref} className="app-note" data-app="1" />)
    expect(ref.current).toHaveClass('handrail-how-you-reach-us', 'app-note')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })
})
