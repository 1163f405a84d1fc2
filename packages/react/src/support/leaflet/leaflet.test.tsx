import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './leaflet.strings.js'
import { Leaflet } from './leaflet.js'

describe('a leaflet', () => {
  it('is found by its heading', () => {
    render(<Leaflet heading="Before you start">You need your passport.</Leaflet>)
    expect(screen.getByRole('heading', { name: 'Before you start' })).toBeInTheDocument()
  })

  it('has a Welsh heading on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { leaflet: cy } }}>
        <Leaflet>Mae cymorth ar gael.</Leaflet>
      </LanguageProvider>,
    )
    expect(screen.getByRole('heading', { name: 'Pwysig' })).toBeInTheDocument()
  })

  it('shows what it is given as text, even if it looks like HTML', () => {
    const { container } = render(<Leaflet>{'<script>alert(1)</script>'}</Leaflet>)
    expect(container.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to its element', () => {
    const ref = createRef<HTMLDivElement>()
    render(<Leaflet ref={ref} className="app-note" data-app="1" />)
    expect(ref.current).toHaveClass('handrail-leaflet', 'app-note')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })
})
