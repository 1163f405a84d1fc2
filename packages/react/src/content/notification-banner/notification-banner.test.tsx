import { render, screen } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { NotificationBanner, NotificationBannerHeading, NotificationBannerLink } from './index.js'
import { cy as words } from './notification-banner.strings.js'

const cy = { tag: 'cy', words: { 'notification-banner': words } }

describe('a notification banner', () => {
  it('is a part of the page that people can jump to, called by its title', () => {
    render(<NotificationBanner>The service is closed on Sunday.</NotificationBanner>)
    const banner = screen.getByRole('region', { name: 'Important' })
    expect(banner).toContainElement(screen.getByRole('heading', { level: 2, name: 'Important' }))
    expect(banner).toContainElement(screen.getByText('The service is closed on Sunday.'))
  })

  it('is read out at once, as “Success”, when what people asked for is done', () => {
    render(<NotificationBanner variant="success">We have saved your address</NotificationBanner>)
    expect(screen.getByRole('alert', { name: 'Success' })).toHaveTextContent('We have saved your address')
  })

  it('is whole in the first HTML the server sends, and marked for GOV.UK Frontend’s own script', () => {
    document.body.innerHTML = renderToStaticMarkup(<NotificationBanner variant="success">Saved</NotificationBanner>)
    const banner = screen.getByRole('alert', { name: 'Success' })
    expect(banner).toHaveAttribute('data-module', 'govuk-notification-banner')
    expect(banner).not.toHaveAttribute('data-govuk-notification-banner-init')
    expect(banner).not.toHaveAttribute('tabindex')
    document.body.innerHTML = ''
  })

  it('puts words, with the names and links among them, into one large paragraph', () => {
    const name = 'Siân'
    render(
      <NotificationBanner>
        Saved for {name}. <NotificationBannerLink href="/undo">Undo this</NotificationBannerLink>
      </NotificationBanner>,
    )
    expect(screen.getByRole('paragraph')).toHaveTextContent('Saved for Siân. Undo this')
    expect(screen.getByRole('paragraph')).toHaveClass('govuk-notification-banner__heading')
    expect(screen.getByRole('link', { name: 'Undo this' })).toHaveClass('govuk-notification-banner__link')
  })

  it('can have headings and paragraphs, one level below its title', () => {
    render(
      <NotificationBanner>
        <NotificationBannerHeading>We are slow today</NotificationBannerHeading>
        <p className="govuk-body">You may wait 40 minutes.</p>
      </NotificationBanner>,
    )
    expect(screen.getByRole('heading', { level: 3, name: 'We are slow today' })).toHaveClass(
      'govuk-notification-banner__heading',
    )
    expect(screen.getByRole('paragraph').parentElement).toHaveClass('govuk-notification-banner__content')
  })

  it('can stand under another heading', () => {
    render(
      <NotificationBanner headingLevel={4}>
        <NotificationBannerHeading level={5}>We are slow today</NotificationBannerHeading>
      </NotificationBanner>,
    )
    expect(screen.getByRole('heading', { level: 4, name: 'Important' })).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 5, name: 'We are slow today' })).toBeInTheDocument()
  })

  it('is called Pwysig or Llwyddiant on a Welsh page, or in the language it is given', () => {
    const { rerender } = render(
      <LanguageProvider language={cy}>
        <NotificationBanner>Ar gau</NotificationBanner>
      </LanguageProvider>,
    )
    expect(screen.getByRole('region', { name: 'Pwysig' })).toBeInTheDocument()
    rerender(
      <NotificationBanner variant="success" language={cy}>
        Cadwyd
      </NotificationBanner>,
    )
    expect(screen.getByRole('alert', { name: 'Llwyddiant' })).toBeInTheDocument()
  })

  it('can have a title of its own, so that two banners are told apart', () => {
    render(
      <>
        <NotificationBanner title="Your appointment" titleId="appointment">
          It is on Monday.
        </NotificationBanner>
        <NotificationBanner>The service is closed on Sunday.</NotificationBanner>
      </>,
    )
    expect(screen.getByRole('region', { name: 'Your appointment' })).toHaveTextContent('It is on Monday.')
    expect(screen.getByRole('region', { name: 'Important' })).toHaveTextContent('closed on Sunday')
  })

  it('can be green and not read out at once', () => {
    render(
      <NotificationBanner variant="success" role="region">
        Saved
      </NotificationBanner>,
    )
    expect(screen.getByRole('region', { name: 'Success' })).toHaveClass('govuk-notification-banner--success')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('shows words as text, even if they look like HTML', () => {
    const hostile = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(<NotificationBanner title={hostile}>{hostile}</NotificationBanner>)
    expect(screen.getByRole('region', { name: hostile })).toBeInTheDocument()
    expect(screen.getByRole('paragraph')).toHaveTextContent(hostile)
    expect(document.querySelector('script')).toBeNull()
    document.body.innerHTML = ''
  })

  it.each([undefined, 'success'] as const)(
    'gives class names, the ref and other attributes to its box (%s)',
    (variant) => {
      const ref = createRef<HTMLDivElement>()
      const { container } = render(
        <NotificationBanner ref={ref} variant={variant} className="app-banner" data-app="1">
          Saved
        </NotificationBanner>,
        { wrapper: StrictMode },
      )
      expect(ref.current).toBe(container.firstElementChild)
      expect(ref.current).toHaveClass('govuk-notification-banner', 'app-banner')
      expect(ref.current).toHaveAttribute('data-app', '1')
    },
  )
})
