import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './acting-for-someone.strings.js'
import { ActingForSomeone } from './acting-for-someone.js'

describe('a acting for someone', () => {
  it('is found by its heading', () => {
    render(<ActingForSomeone heading="Before you start">You need your passport.</ActingForSomeone>)
    expect(screen.getByRole('heading', { name: 'Before you start' })).toBeInTheDocument()
  })

  it('has a Welsh heading on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'acting-for-someone': cy } }}>
        <ActingForSomeone>Mae cymorth ar gael.</ActingForSomeone>
      </LanguageProvider>,
    )
    expect(screen.getByRole('heading', { name: 'Pwysig' })).toBeInTheDocument()
  })

  it('shows what it is given as text, even if it looks like HTML', () => {
    const { container } = render(<ActingForSomeone>{'<script>alert(1)</script>'}</ActingForSomeone>)
    expect(container.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to its element', () => {
    const ref = createRef<HTMLDivElement>()
    render(<ActingForSomeone ref={ref} className="app-note" data-app="1" />)
    expect(ref.current).toHaveClass('handrail-acting-for-someone', 'app-note')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })
})
