import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { cy } from '../../languages/cy.js'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { LanguageNavigation, LanguageNavigationItem } from './index.js'

const englishPage = (
  <LanguageNavigation>
    <LanguageNavigationItem lang="en" current />
    <LanguageNavigationItem lang="cy" href="/cy/enw" />
  </LanguageNavigation>
)

const welshPage = (
  <LanguageProvider language={cy}>
    <LanguageNavigation>
      <LanguageNavigationItem lang="en" href="/name" />
      <LanguageNavigationItem lang="cy" current />
    </LanguageNavigation>
  </LanguageProvider>
)

describe('a language navigation', () => {
  it('is a landmark that says what it is for', () => {
    render(englishPage)
    expect(screen.getByRole('navigation', { name: 'Language' })).toBeInTheDocument()
  })

  it('calls itself by a Welsh name on a Welsh page', () => {
    render(welshPage)
    expect(screen.getByRole('navigation', { name: 'Dewis iaith' })).toBeInTheDocument()
  })

  it('calls each language by its own name, whatever the language of the page', () => {
    const { unmount } = render(englishPage)
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'English',
      "Cymraeg Newid yr iaith i'r Gymraeg",
    ])
    unmount()
    render(welshPage)
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'English Change the language to English',
      'Cymraeg',
    ])
  })

  it('says each name in its own language to a screen reader, in the first HTML the server sends', () => {
    document.body.innerHTML = renderToStaticMarkup(welshPage)
    expect(screen.getByText('English')).toHaveAttribute('lang', 'en')
    expect(screen.getByText('Cymraeg')).toHaveAttribute('lang', 'cy')
    document.body.innerHTML = ''
  })

  it('tells the browser that the link leads to the same page in another language', () => {
    render(englishPage)
    const link = screen.getByRole('link', { name: "Cymraeg Newid yr iaith i'r Gymraeg" })
    expect(link).toHaveAttribute('href', '/cy/enw')
    expect(link).toHaveAttribute('hreflang', 'cy')
    expect(link).toHaveAttribute('rel', 'alternate')
  })

  it('marks the language of the page, and leads nowhere from it', () => {
    render(
      <LanguageNavigation>
        <LanguageNavigationItem lang="en" href="/name" current />
      </LanguageNavigation>,
    )
    expect(screen.getByText('English')).toHaveAttribute('aria-current', 'true')
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('says nothing in English about a language it has no words for', () => {
    render(
      <LanguageNavigationItem lang="ur" dir="rtl" href="?lang=ur">
        اردو
      </LanguageNavigationItem>,
    )
    expect(screen.getByRole('link', { name: 'اردو' })).toHaveAttribute('dir', 'rtl')
  })

  it('knows Welsh and English with a country too', () => {
    render(
      <LanguageNavigationItem lang="cy-GB" href="?lang=cy">
        {undefined}
      </LanguageNavigationItem>,
    )
    expect(screen.getByRole('link', { name: "Cymraeg Newid yr iaith i'r Gymraeg" })).toHaveAttribute('lang', 'cy-GB')
  })

  it('takes a name and a description of your own, as text even if they look like HTML', () => {
    const words = '<script>"O’Brien" 🎣</script>'
    document.body.innerHTML = renderToStaticMarkup(
      <LanguageNavigationItem lang="pl" href="?lang=pl" description={words}>
        {words}
      </LanguageNavigationItem>,
    )
    expect(screen.getByRole('link')).toHaveAccessibleName(`${words} ${words}`)
    expect(document.querySelector('script')).toBeNull()
    document.body.innerHTML = ''
  })

  it('gives class names, the ref and other attributes to the nav, the link and the current language', () => {
    const nav = createRef<HTMLElement>()
    const link = createRef<HTMLElement>()
    const current = createRef<HTMLElement>()
    render(
      <LanguageNavigation ref={nav} inverse className="app-languages" data-app="1" aria-label="Choose a language">
        <LanguageNavigationItem lang="en" current ref={current} className="app-current" data-app="2" />
        <LanguageNavigationItem lang="cy" href="?lang=cy" ref={link} className="app-link" data-app="3" />
      </LanguageNavigation>,
    )
    expect(screen.getByRole('navigation', { name: 'Choose a language' })).toBe(nav.current)
    expect(nav.current).toHaveClass('govuk-language-navigation--inverse', 'app-languages')
    expect(current.current).toHaveClass('govuk-language-navigation__text', 'app-current')
    expect(link.current).toHaveClass('govuk-language-navigation__link', 'app-link')
    expect([nav, current, link].map((ref) => ref.current!.dataset.app)).toEqual(['1', '2', '3'])
  })
})
