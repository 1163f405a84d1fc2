import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { WarningText } from './warning-text.js'
import { cy as words } from './warning-text.strings.js'

const cy = { tag: 'cy', words: { 'warning-text': words } }
const said = () => screen.getByRole('strong').textContent

describe('a warning', () => {
  it('is heard as a warning first, and then what it is about', () => {
    render(<WarningText>You can be fined up to £1,000.</WarningText>)
    expect(said()).toBe('Warning You can be fined up to £1,000.')
  })

  it('has an exclamation mark for people who see it, which screen readers leave out', () => {
    render(<WarningText>You can be fined.</WarningText>)
    expect(screen.getByText('!')).toHaveAttribute('aria-hidden', 'true')
    expect(screen.getByText('Warning')).toHaveClass('govuk-visually-hidden')
  })

  it('is heard in Welsh on a Welsh page, or in the language it is given', () => {
    const { rerender } = render(
      <LanguageProvider language={cy}>
        <WarningText>Gallwch gael dirwy.</WarningText>
      </LanguageProvider>,
    )
    expect(said()).toBe('Rhybudd Gallwch gael dirwy.')
    rerender(<WarningText language={cy}>Gallwch gael dirwy.</WarningText>)
    expect(said()).toBe('Rhybudd Gallwch gael dirwy.')
  })

  it('can be heard as something stronger, on a Welsh page too', () => {
    render(
      <LanguageProvider language={cy}>
        <WarningText words={{ warning: 'Perygl' }}>Peiriant</WarningText>
      </LanguageProvider>,
    )
    expect(said()).toBe('Perygl Peiriant')
  })

  it('is always heard as a warning, even if the other word is not there', () => {
    render(<WarningText words={{ warning: undefined }}>You can be fined.</WarningText>)
    expect(said()).toBe('Warning You can be fined.')
  })

  it('shows words as text, even if they look like HTML', () => {
    const hostile = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(<WarningText words={{ warning: hostile }}>{hostile}</WarningText>)
    expect(said()).toBe(`${hostile} ${hostile}`)
    expect(document.querySelector('script')).toBeNull()
    document.body.innerHTML = ''
  })

  it('gives class names, the ref and other attributes to the box', () => {
    const ref = createRef<HTMLDivElement>()
    const { container } = render(
      <WarningText ref={ref} className="app-warning" id="fine">
        You can be fined.
      </WarningText>,
    )
    expect(ref.current).toBe(container.firstElementChild)
    expect(ref.current).toHaveClass('govuk-warning-text', 'app-warning')
    expect(ref.current).toHaveAttribute('id', 'fine')
  })
})
