import { render, screen, within } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { ServiceNavigation, ServiceNavigationItem } from './index.js'
import { cy } from './service-navigation.strings.js'

const items = (
  <>
    <ServiceNavigationItem href="/permits">Permits</ServiceNavigationItem>
    <ServiceNavigationItem href="/payments">Payments</ServiceNavigationItem>
  </>
)
const oneItem = <ServiceNavigationItem href="/sign-out">Sign out</ServiceNavigationItem>
const welsh = { tag: 'cy', words: { 'service-navigation': cy } }

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a service navigation', () => {
  it('says which service this is, and leads to its start', () => {
    render(<ServiceNavigation serviceName="Parking permits" href="/start" />)
    expect(screen.getByRole('link', { name: 'Parking permits' })).toHaveAttribute('href', '/start')
    expect(screen.getByRole('region', { name: 'Service information' })).toBeInTheDocument()
  })

  it('says the name as text when there is nowhere to go', () => {
    render(<ServiceNavigation serviceName="Parking permits" />)
    expect(screen.getByText('Parking permits')).toHaveClass('govuk-service-navigation__text')
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('lists the parts of the service in a landmark of their own', () => {
    render(<ServiceNavigation serviceName="Parking permits">{items}</ServiceNavigation>)
    const menu = within(screen.getByRole('navigation', { name: 'Menu' }))
    expect(menu.getAllByRole('link').map((link) => link.textContent)).toEqual(['Permits', 'Payments'])
  })

  it('is one landmark, not two, when there is nothing but the list', () => {
    render(<ServiceNavigation aria-label="Parking">{items}</ServiceNavigation>)
    expect(screen.getByRole('navigation', { name: 'Menu' })).toBeInTheDocument()
    expect(screen.queryByRole('region')).toBeNull()
    expect(document.querySelector('[aria-label="Parking"]')).toBeNull()
  })

  it('has no list when there are no items', () => {
    render(
      <ServiceNavigation serviceName="Parking permits">
        {null}
        {false}
        {''}
      </ServiceNavigation>,
    )
    expect(screen.queryByRole('navigation')).toBeNull()
  })

  it('needs no script when there is nothing to fold away', () => {
    render(
      <>
        <ServiceNavigation serviceName="Parking permits" collapseOnMobile />
        <ServiceNavigation collapseOnMobile={false} navigationId="parts">
          {items}
        </ServiceNavigation>
      </>,
    )
    expect(document.querySelectorAll('[data-module="govuk-service-navigation"]')).toHaveLength(2)
    expect(document.querySelector('[data-govuk-service-navigation-init]')).toBeNull()
  })

  it('says which page people are on, also to those who see no colours', () => {
    render(
      <ServiceNavigation>
        <ServiceNavigationItem href="/permits" active>
          Permits
        </ServiceNavigationItem>
        <ServiceNavigationItem href="/payments" active current>
          Payments
        </ServiceNavigationItem>
        <ServiceNavigationItem current>Help</ServiceNavigationItem>
        <ServiceNavigationItem href="/account">Account</ServiceNavigationItem>
      </ServiceNavigation>,
    )
    expect(screen.getByRole('link', { name: 'Permits' })).toHaveAttribute('aria-current', 'true')
    expect(screen.getByRole('link', { name: 'Payments' })).toHaveAttribute('aria-current', 'page')
    expect(screen.getByText('Help').closest('span')).toHaveAttribute('aria-current', 'page')
    expect(screen.getByRole('link', { name: 'Account' })).not.toHaveAttribute('aria-current')
    expect([...document.querySelectorAll('strong')].map((strong) => strong.textContent)).toEqual([
      'Permits',
      'Payments',
      'Help',
    ])
  })

  it('shows the whole list and no button in the first HTML the server sends, for browsers that run no scripts', () => {
    document.body.innerHTML = renderToStaticMarkup(<ServiceNavigation>{items}</ServiceNavigation>)
    const button = document.querySelector('button')!
    expect(button).toHaveAttribute('hidden')
    expect(button).toHaveAttribute('aria-hidden', 'true')
    expect(button).not.toHaveAttribute('aria-expanded')
    expect(screen.getByRole('list')).toHaveAttribute('id', button.getAttribute('aria-controls'))
    expect(screen.getAllByRole('link')).toHaveLength(2)
    expect(document.querySelector('[data-govuk-service-navigation-init]')).toBeNull()
  })

  it.each([
    ['one item', undefined, oneItem, false],
    ['two items', undefined, items, true],
    ['two items, if told to show them', false, items, false],
    ['one item, if told to fold it away', true, oneItem, true],
  ])('has a menu button or not: %s', (_, collapseOnMobile, children, expected) => {
    render(<ServiceNavigation collapseOnMobile={collapseOnMobile}>{children}</ServiceNavigation>)
    expect(document.querySelector('button') !== null).toBe(expected)
  })

  it('counts a list item of your own', () => {
    render(
      <ServiceNavigation>
        <ServiceNavigationItem href="/permits">Permits</ServiceNavigationItem>
        <li className="govuk-service-navigation__item">Signed in as Alex Example</li>
      </ServiceNavigation>,
    )
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
    expect(document.querySelector('button')).not.toBeNull()
  })

  it('is a landmark with something of yours before and after', () => {
    render(
      <ServiceNavigation start={<p>Example Council</p>} end={<a href="/cy">Cymraeg</a>} inlineEnd>
        {items}
      </ServiceNavigation>,
    )
    const bar = screen.getByRole('region', { name: 'Service information' })
    expect(bar).toHaveTextContent(/^Example CouncilMenuPermitsPaymentsCymraeg$/)
    expect(bar.firstElementChild).toHaveClass('govuk-service-navigation__inlining-container')
  })

  it('speaks Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={welsh}>
        <ServiceNavigation serviceName="Trwyddedau parcio">{items}</ServiceNavigation>
      </LanguageProvider>,
    )
    expect(screen.getByRole('navigation', { name: 'Dewislen' })).toBeInTheDocument()
    expect(document.querySelector('button')).toHaveTextContent('Dewislen')
    expect(screen.getByRole('region', { name: 'Gwybodaeth am y gwasanaeth' })).toBeInTheDocument()
  })

  it('can speak another language than the page', () => {
    render(<ServiceNavigation language={welsh}>{items}</ServiceNavigation>)
    expect(screen.getByRole('navigation', { name: 'Dewislen' })).toBeInTheDocument()
  })

  it('says words of your own', () => {
    const words = { menu: 'Permits', menuLabel: 'Permits menu', navigation: 'Parts of this service' }
    render(
      <ServiceNavigation serviceName="Parking" aria-label="Parking" words={words}>
        {items}
      </ServiceNavigation>,
    )
    expect(screen.getByRole('region', { name: 'Parking' })).toBeInTheDocument()
    expect(screen.getByRole('navigation', { name: 'Parts of this service' })).toBeInTheDocument()
    expect(screen.getByRole('button', { hidden: true })).toHaveTextContent(/^Permits$/)
    expect(screen.getByRole('button', { hidden: true })).toHaveAttribute('aria-label', 'Permits menu')
  })

  it('shows names as text, even if they look like HTML', () => {
    const name = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(
      <ServiceNavigation serviceName={name}>
        <ServiceNavigationItem href="/">{name}</ServiceNavigationItem>
      </ServiceNavigation>,
    )
    expect(screen.getAllByText(name)).toHaveLength(2)
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to the bar and to the link', () => {
    const bar = createRef<HTMLElement>()
    const link = createRef<HTMLElement>()
    render(
      <ServiceNavigation ref={bar} className="app-bar" inverse data-app="1" navigationClassName="app-nav">
        <ServiceNavigationItem ref={link} href="/permits" className="app-link" data-app="2">
          Permits
        </ServiceNavigationItem>
      </ServiceNavigation>,
    )
    expect(bar.current).toHaveClass('govuk-service-navigation', 'govuk-service-navigation--inverse', 'app-bar')
    expect(bar.current).toHaveAttribute('data-app', '1')
    expect(screen.getByRole('navigation')).toHaveClass('govuk-service-navigation__wrapper', 'app-nav')
    expect(link.current).toBe(screen.getByRole('link'))
    expect(link.current).toHaveClass('govuk-service-navigation__link', 'app-link')
    expect(link.current).toHaveAttribute('data-app', '2')
  })

  it('takes no address without a name to link, in the types', () => {
    // @ts-expect-error there is nothing that could lead there
    render(<ServiceNavigation href="/start">{items}</ServiceNavigation>)
    expect(document.querySelector('[href="/start"]')).toBeNull()
  })
})
