import { render, screen, within } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from './breadcrumbs.strings.js'
import { Breadcrumb, Breadcrumbs } from './index.js'

const trail = (
  <>
    <Breadcrumb href="/">Home</Breadcrumb>
    <Breadcrumb href="/parking">Parking</Breadcrumb>
    <Breadcrumb>Parking permits</Breadcrumb>
  </>
)
const welsh = { tag: 'cy', words: { breadcrumbs: cy } }

describe('breadcrumbs', () => {
  it('are a landmark with the way to this page, in order', () => {
    render(<Breadcrumbs>{trail}</Breadcrumbs>)
    const list = within(screen.getByRole('navigation', { name: 'Breadcrumb' })).getByRole('list')
    expect(list.localName).toBe('ol')
    expect(within(list).getAllByRole('listitem')).toHaveLength(3)
    expect(screen.getByRole('link', { name: 'Parking' })).toHaveAttribute('href', '/parking')
  })

  it('say which page people are on, and do not link to it', () => {
    render(<Breadcrumbs>{trail}</Breadcrumbs>)
    expect(screen.getByText('Parking permits')).toHaveAttribute('aria-current', 'page')
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Home', 'Parking'])
  })

  it('are whole in the first HTML the server sends', () => {
    expect(
      renderToStaticMarkup(
        <Breadcrumbs>
          <Breadcrumb href="/">Home</Breadcrumb>
        </Breadcrumbs>,
      ),
    ).toBe(
      '<nav class="govuk-breadcrumbs" aria-label="Breadcrumb"><ol class="govuk-breadcrumbs__list">' +
        '<li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="/">Home</a></li></ol></nav>',
    )
  })

  it('take a page that is inside a component of your own', () => {
    const Home = () => <Breadcrumb href="/">Home</Breadcrumb>
    render(
      <Breadcrumbs>
        <Home />
        {false}
      </Breadcrumbs>,
    )
    expect(within(screen.getByRole('listitem')).getByRole('link', { name: 'Home' })).toBeInTheDocument()
  })

  it('are called by a Welsh name on a Welsh page', () => {
    render(
      <LanguageProvider language={welsh}>
        <Breadcrumbs>{trail}</Breadcrumbs>
      </LanguageProvider>,
    )
    expect(screen.getByRole('navigation', { name: 'Briwsion bara' })).toBeInTheDocument()
  })

  it('can speak another language than the page, or say words of yours', () => {
    render(
      <>
        <Breadcrumbs language={welsh} />
        <Breadcrumbs aria-label="Where you are" />
      </>,
    )
    expect(screen.getByRole('navigation', { name: 'Briwsion bara' })).toBeInTheDocument()
    expect(screen.getByRole('navigation', { name: 'Where you are' })).toBeInTheDocument()
  })

  it('can be short on small screens, and seen on a dark background', () => {
    render(
      <Breadcrumbs collapseOnMobile inverse>
        {trail}
      </Breadcrumbs>,
    )
    expect(screen.getByRole('navigation')).toHaveClass(
      'govuk-breadcrumbs--collapse-on-mobile',
      'govuk-breadcrumbs--inverse',
    )
  })

  it('show names as text, even if they look like HTML', () => {
    const name = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(
      <Breadcrumbs>
        <Breadcrumb href="/">{name}</Breadcrumb>
        <Breadcrumb>{name}</Breadcrumb>
      </Breadcrumbs>,
    )
    expect(screen.getAllByText(name)).toHaveLength(2)
    expect(document.querySelector('script')).toBeNull()
    document.body.innerHTML = ''
  })

  it('give class names, refs and other attributes to the landmark, the links and the page people are on', () => {
    const [nav, link, here] = [createRef<HTMLElement>(), createRef<HTMLElement>(), createRef<HTMLElement>()]
    render(
      <Breadcrumbs ref={nav} className="app-way" data-app="1">
        <Breadcrumb ref={link} href="/" className="app-link" data-app="2">
          Home
        </Breadcrumb>
        <Breadcrumb ref={here} className="app-here" data-app="3">
          Parking
        </Breadcrumb>
      </Breadcrumbs>,
    )
    expect(nav.current).toHaveClass('govuk-breadcrumbs', 'app-way')
    expect(link.current).toBe(screen.getByRole('link'))
    expect(link.current).toHaveClass('govuk-breadcrumbs__link', 'app-link')
    expect(here.current).toBe(screen.getAllByRole('listitem')[1])
    expect(here.current).toHaveClass('govuk-breadcrumbs__list-item', 'app-here')
    expect([nav, link, here].map(({ current }) => current!.dataset['app'])).toEqual(['1', '2', '3'])
  })
})
