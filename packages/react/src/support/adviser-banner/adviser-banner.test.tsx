import { render, screen, within } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { AdviserBanner, type AdviserBannerProps } from './index.js'
import { cy } from './adviser-banner.strings.js'

const banner = (changes: Partial<AdviserBannerProps> = {}) => (
  <AdviserBanner person="Sam Example" helper="Jo Adviser" stopHref="/stop" {...changes} />
)
const region = () => screen.getByRole('region', { name: 'Who this form is for' })
const lines = () =>
  within(region())
    .getAllByRole('paragraph')
    .map(({ textContent }) => textContent)

describe('the banner for advisers', () => {
  it('says whose form this is first, then who fills it in, and how to stop', () => {
    render(banner({ organisation: 'Sampletown Advice Centre', reference: 'HDJ 2123F' }))
    expect(lines()).toEqual([
      'This form is for Sam Example',
      'Filled in by Jo Adviser, Sampletown Advice Centre',
      'Reference: HDJ 2123F',
      'Stop filling in this form for Sam Example',
    ])
  })

  it('says less when it knows less', () => {
    render(banner())
    expect(lines()).toEqual([
      'This form is for Sam Example',
      'Filled in by Jo Adviser',
      'Stop filling in this form for Sam Example',
    ])
  })

  it('has a link to stop that says for whom, and leads to a page that asks first', () => {
    render(banner())
    expect(screen.getByRole('link', { name: 'Stop filling in this form for Sam Example' })).toHaveAttribute(
      'href',
      '/stop',
    )
  })

  it('is printed, but for the link, which nobody can follow on paper', () => {
    render(banner())
    const hidden = [...region().querySelectorAll('.govuk-\\!-display-none-print')]
    expect(hidden.map(({ textContent }) => textContent)).toEqual(['Stop filling in this form for Sam Example'])
  })

  it('is heard where it stands: it is no live region and takes no focus', () => {
    const html = renderToStaticMarkup(banner())
    expect(html).not.toMatch(/aria-live|role=|tabindex|autofocus|style=/)
  })

  it('has no heading, so that it does not come between the headings of the page', () => {
    render(banner())
    expect(screen.queryByRole('heading')).toBeNull()
  })

  it('is in Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'adviser-banner': cy } }}>
        {banner({ organisation: 'Canolfan' })}
      </LanguageProvider>,
    )
    expect(screen.getByRole('region', { name: 'Ar gyfer pwy mae’r ffurflen hon' })).toHaveTextContent(
      'Mae’r ffurflen hon ar gyfer Sam ExampleYn cael ei llenwi gan Jo Adviser, Canolfan',
    )
  })

  it('shows names as text, even if they look like HTML or a gap', () => {
    render(banner({ person: '<b>%{helper}</b>', helper: '$& %{person}' }))
    expect(lines()[0]).toBe('This form is for <b>%{helper}</b>')
    expect(lines()[1]).toBe('Filled in by $& %{person}')
  })

  it('gives class names, the ref and other attributes to the section', () => {
    const ref = createRef<HTMLElement>()
    render(banner({ ref, className: 'app-banner', id: 'for' }))
    expect(ref.current).toBe(region())
    expect(ref.current).toHaveClass('handrail-adviser-banner', 'app-banner')
    expect(ref.current).toHaveAttribute('id', 'for')
  })
})
