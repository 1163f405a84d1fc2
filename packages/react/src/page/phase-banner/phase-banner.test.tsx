import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { PhaseBanner, PhaseBannerTag } from './index.js'

describe('a phase banner', () => {
  it('says the phase, and what it means', () => {
    const { container } = render(
      <PhaseBanner tag="Beta">
        This is a new service. <a href="/feedback">Give your feedback</a> to help us improve it.
      </PhaseBanner>,
    )
    expect(container).toHaveTextContent(/^Beta This is a new service. Give your feedback to help us improve it.$/)
    expect(screen.getByText('Beta')).toHaveClass('govuk-tag', 'govuk-phase-banner__content__tag')
    expect(screen.getByRole('link', { name: 'Give your feedback' })).toHaveAttribute('href', '/feedback')
  })

  it('is whole in the first HTML the server sends', () => {
    expect(renderToStaticMarkup(<PhaseBanner tag="Alpha">This is a new service.</PhaseBanner>)).toBe(
      '<div class="govuk-phase-banner govuk-width-container"><p class="govuk-phase-banner__content">' +
        '<strong class="govuk-tag govuk-phase-banner__content__tag">Alpha</strong> ' +
        '<span class="govuk-phase-banner__text">This is a new service.</span></p></div>',
    )
  })

  it('takes the tag itself, to give it another colour', () => {
    render(
      <PhaseBanner tag={<PhaseBannerTag className="govuk-tag--grey">Alpha</PhaseBannerTag>}>
        This is a new service.
      </PhaseBanner>,
    )
    expect(screen.getByText('Alpha')).toHaveClass('govuk-tag', 'govuk-phase-banner__content__tag', 'govuk-tag--grey')
    expect(document.querySelectorAll('.govuk-tag')).toHaveLength(1)
  })

  it('puts an element of your own into the tag', () => {
    const Phase = () => <em>Alpha</em>
    render(<PhaseBanner tag={<Phase />}>This is a new service.</PhaseBanner>)
    expect(screen.getByText('Alpha').parentElement).toHaveClass('govuk-phase-banner__content__tag')
  })

  it('has no empty tag', () => {
    const { container } = render(<PhaseBanner tag="">This is a new service.</PhaseBanner>)
    expect(container.querySelector('.govuk-tag')).toBeNull()
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(<PhaseBanner tag={words}>{words}</PhaseBanner>)
    expect(screen.getAllByText(words)).toHaveLength(2)
    expect(document.querySelector('script')).toBeNull()
    document.body.innerHTML = ''
  })

  it('gives class names, the ref and other attributes to the banner', () => {
    const ref = createRef<HTMLDivElement>()
    render(
      <PhaseBanner ref={ref} className="app-banner" data-app="1" tag="Beta">
        This is a new service.
      </PhaseBanner>,
    )
    expect(ref.current).toHaveClass('govuk-phase-banner', 'govuk-width-container', 'app-banner')
    expect(ref.current).toHaveAttribute('data-app', '1')
  })
})
