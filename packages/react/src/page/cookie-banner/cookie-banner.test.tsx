import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { Button } from '../../form/button/index.js'
import { CookieBanner, CookieBannerMessage } from './index.js'
import { cy as words } from './cookie-banner.strings.js'

const cy = { tag: 'cy', words: { 'cookie-banner': words } }
const Accept = () => (
  <Button name="cookies" value="accept">
    Accept cookies
  </Button>
)
const banner = () => document.querySelector<HTMLElement>('.govuk-cookie-banner')!
const message = () => document.querySelector<HTMLElement>('.govuk-cookie-banner__message')!

describe('a cookie banner', () => {
  it('is a part of the page that people can find by its name', () => {
    render(<CookieBanner>{null}</CookieBanner>)
    expect(screen.getByRole('region', { name: 'Cookie banner' })).toBe(banner())
  })

  it('can say whose cookies they are', () => {
    render(<CookieBanner aria-label="Cookies on Apply for a permit">{null}</CookieBanner>)
    expect(screen.getByRole('region', { name: 'Cookies on Apply for a permit' })).toBe(banner())
  })

  it('has its name in Welsh on a Welsh page, or in the language it is given', () => {
    const { rerender } = render(
      <LanguageProvider language={cy}>
        <CookieBanner>{null}</CookieBanner>
      </LanguageProvider>,
    )
    expect(screen.getByRole('region', { name: 'Baner cwcis' })).toBe(banner())
    rerender(<CookieBanner language={cy}>{null}</CookieBanner>)
    expect(screen.getByRole('region', { name: 'Baner cwcis' })).toBe(banner())
  })

  it('asks in a heading and a sentence, and gives each answer a button', () => {
    render(
      <CookieBanner>
        <CookieBannerMessage
          heading="Cookies on Apply for a permit"
          actions={
            <>
              <Accept />
              <a href="/cookies">View cookies</a>
            </>
          }
        >
          We would like to set cookies.
        </CookieBannerMessage>
      </CookieBanner>,
    )
    expect(screen.getByRole('heading', { level: 2, name: 'Cookies on Apply for a permit' })).toBeInTheDocument()
    expect(screen.getByRole('paragraph')).toHaveTextContent('We would like to set cookies.')
    const button = screen.getByRole('button', { name: 'Accept cookies' })
    expect(button.parentElement).toHaveClass('govuk-button-group')
    expect(button.parentElement).toContainElement(screen.getByRole('link', { name: 'View cookies' }))
  })

  it('sends the answer without any script, with the form it stands in', () => {
    document.body.innerHTML = renderToStaticMarkup(
      <form method="post" action="/cookies">
        <CookieBanner>
          <CookieBannerMessage actions={<Accept />}>We would like to set cookies.</CookieBannerMessage>
        </CookieBanner>
      </form>,
    )
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Accept cookies' })
    expect(button.type).toBe('submit')
    expect([...new FormData(button.form!, button)]).toEqual([['cookies', 'accept']])
    document.body.innerHTML = ''
  })

  it('is left out of what search engines quote', () => {
    render(<CookieBanner>{null}</CookieBanner>)
    expect(banner()).toHaveAttribute('data-nosnippet', '')
  })

  it('shows no heading and no buttons when there are none', () => {
    render(
      <CookieBanner>
        <CookieBannerMessage heading="" actions={null}>
          Your choice is saved.
        </CookieBannerMessage>
      </CookieBanner>,
    )
    expect(screen.queryByRole('heading')).toBeNull()
    expect(document.querySelector('.govuk-button-group')).toBeNull()
  })

  it('can be hidden whole, or one message at a time, in the first HTML already', () => {
    document.body.innerHTML = renderToStaticMarkup(
      <>
        <CookieBanner hidden aria-label="Hidden">
          <CookieBannerMessage>Nobody sees this</CookieBannerMessage>
        </CookieBanner>
        <CookieBanner aria-label="Shown">
          <CookieBannerMessage>Everybody sees this</CookieBannerMessage>
          <CookieBannerMessage hidden role="alert">
            Nobody hears this yet
          </CookieBannerMessage>
        </CookieBanner>
      </>,
    )
    expect(screen.getAllByRole('region').map((each) => each.getAttribute('aria-label'))).toEqual(['Shown'])
    expect(screen.getByText('Nobody sees this')).not.toBeVisible()
    expect(screen.getByText('Everybody sees this')).toBeVisible()
    expect(screen.getByText('Nobody hears this yet')).not.toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
    document.body.innerHTML = ''
  })

  it('shows words as text, even if they look like HTML', () => {
    const hostile = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(
      <CookieBanner aria-label={hostile}>
        <CookieBannerMessage heading={hostile}>{hostile}</CookieBannerMessage>
      </CookieBanner>,
    )
    expect(screen.getByRole('region', { name: hostile })).toContainElement(screen.getByRole('heading'))
    expect(screen.getByRole('heading')).toHaveTextContent(hostile)
    expect(screen.getByRole('paragraph')).toHaveTextContent(hostile)
    expect(document.querySelector('script')).toBeNull()
    document.body.innerHTML = ''
  })

  it.each([undefined, 'alert'])(
    'gives class names, refs and other attributes to the boxes they are put on (%s)',
    (role) => {
      const outer = createRef<HTMLDivElement>()
      const inner = createRef<HTMLDivElement>()
      render(
        <CookieBanner ref={outer} className="app-cookies" data-app="1">
          <CookieBannerMessage ref={inner} role={role} className="app-question" data-app="2">
            We would like to set cookies.
          </CookieBannerMessage>
        </CookieBanner>,
      )
      expect(outer.current).toBe(banner())
      expect(banner()).toHaveClass('govuk-cookie-banner', 'app-cookies')
      expect(banner()).toHaveAttribute('data-app', '1')
      expect(inner.current).toBe(message())
      expect(message()).toHaveClass('govuk-cookie-banner__message', 'govuk-width-container', 'app-question')
      expect(message()).toHaveAttribute('data-app', '2')
    },
  )
})
