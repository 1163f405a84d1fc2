import { render, screen, within } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { cy } from '../../languages/cy.js'
import { LanguageProvider } from '../../foundations/language-provider.js'
import {
  Footer,
  FooterCopyright,
  FooterCrown,
  FooterLicence,
  FooterLink,
  FooterLinks,
  FooterNavigation,
  FooterNote,
  FooterSection,
} from './index.js'

const links = (
  <FooterLinks>
    <FooterLink href="/accessibility">Accessibility statement</FooterLink>
    <FooterLink href="/cookies">Cookies</FooterLink>
  </FooterLinks>
)

describe('a footer', () => {
  it('lists its links under a heading that screen readers say', () => {
    render(<Footer>{links}</Footer>)
    expect(screen.getByRole('heading', { level: 2, name: 'Support links' })).toHaveClass('govuk-visually-hidden')
    expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(2)
    expect(screen.getByRole('link', { name: 'Cookies' })).toHaveAttribute('href', '/cookies')
  })

  it('says nothing by itself that suggests GOV.UK made it', () => {
    const { container } = render(<Footer>{links}</Footer>)
    expect(container).toHaveTextContent(/^Support linksAccessibility statement Cookies$/)
    expect(container.querySelector('svg, .govuk-footer__copyright-logo')).toBeNull()
  })

  it('has no empty row when there is nothing to put in it', () => {
    const { container } = render(<Footer />)
    expect(container.querySelector('.govuk-footer__meta')).toBeNull()
  })

  it('is the page’s footer inside a footer element', () => {
    render(
      <footer>
        <Footer>{links}</Footer>
      </footer>,
    )
    expect(screen.getByRole('contentinfo')).toContainElement(screen.getByRole('link', { name: 'Cookies' }))
  })

  it('makes no item of a link that is left out', () => {
    render(
      <FooterLinks>
        <>
          <FooterLink href="/cookies">Cookies</FooterLink>
          {false}
        </>
        {null}
        {''}
        <FooterLink href="/privacy">Privacy</FooterLink>
      </FooterLinks>,
    )
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Cookies', 'Privacy'])
  })

  it('has no empty list when there are no links', () => {
    render(<FooterLinks>{[]}</FooterLinks>)
    expect(screen.queryByRole('list')).toBeNull()
  })

  it('lists a link that is inside a component of your own, in the first HTML the server sends', () => {
    const CookiesLink = () => <FooterLink href="/cookies">Cookies</FooterLink>
    document.body.innerHTML = renderToStaticMarkup(
      <FooterLinks>
        <CookiesLink />
      </FooterLinks>,
    )
    expect(within(screen.getByRole('listitem')).getByRole('link', { name: 'Cookies' })).toBeInTheDocument()
    document.body.innerHTML = ''
  })

  it('puts sections of links above, each with its heading', () => {
    render(
      <Footer
        navigation={
          <FooterNavigation>
            <FooterSection title="Services" width="two-thirds" columns={2}>
              <FooterLink href="/parking">Parking permits</FooterLink>
            </FooterSection>
          </FooterNavigation>
        }
      >
        {links}
      </Footer>,
    )
    const [first, second] = screen.getAllByRole('heading', { level: 2 })
    expect(first).toHaveTextContent('Services')
    expect(second).toHaveTextContent('Support links')
    expect(screen.getAllByRole('list')[0]).toHaveClass('govuk-footer__list--columns-2')
    expect(first!.parentElement).toHaveClass('govuk-grid-column-two-thirds')
  })

  it('says the licence of the content, with a link to it', () => {
    render(<FooterLicence data-testid="licence" />)
    expect(screen.getByTestId('licence')).toHaveTextContent(
      'All content is available under the Open Government Licence v3.0, except where otherwise stated',
    )
    expect(screen.getByRole('link', { name: 'Open Government Licence v3.0' })).toHaveAttribute('rel', 'license')
  })

  it('hides its pictures from screen readers', () => {
    const { container } = render(
      <Footer crown={<FooterCrown />}>
        <FooterLicence />
      </Footer>,
    )
    const [crown, licence] = container.querySelectorAll('svg')
    expect(crown).toHaveAttribute('role', 'presentation')
    expect(licence).toHaveAttribute('aria-hidden', 'true')
  })

  it('speaks Welsh on a Welsh page, and leads to the licence in Welsh', () => {
    render(
      <LanguageProvider language={cy}>
        <Footer copyright={<FooterCopyright />}>
          {links}
          <FooterLicence data-testid="licence" />
        </Footer>
      </LanguageProvider>,
    )
    expect(screen.getByRole('heading', { name: 'Cysylltiadau cymorth' })).toBeInTheDocument()
    expect(screen.getByTestId('licence')).toHaveTextContent(
      'Mae’r holl gynnwys ar gael dan Drwydded y Llywodraeth Agored v3.0, ac eithrio lle nodir yn wahanol',
    )
    expect(screen.getByRole('link', { name: /Drwydded/ })).toHaveAttribute('href', expect.stringContaining('cymraeg'))
    expect(screen.getByRole('link', { name: '© Hawlfraint y Goron' })).toBeInTheDocument()
  })

  it('can speak another language than the page', () => {
    render(<FooterLinks language={cy} />)
    expect(screen.getByRole('heading', { name: 'Cysylltiadau cymorth' })).toBeInTheDocument()
  })

  it('shows a note as text, even if it looks like HTML', () => {
    const note = 'Run by <script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(<FooterNote>{note}</FooterNote>)
    expect(document.body).toHaveTextContent(note)
    expect(document.querySelector('script')).toBeNull()
    document.body.innerHTML = ''
  })

  it('gives class names, the ref and other attributes to the element each part says', () => {
    const ref = createRef<HTMLDivElement>()
    render(
      <Footer ref={ref} className="app-footer" data-app="1" containerClassName="app-width">
        <FooterLinks className="app-links" data-app="2">
          <FooterLink href="/cookies" className="app-link">
            Cookies
          </FooterLink>
        </FooterLinks>
      </Footer>,
    )
    expect(ref.current).toHaveClass('govuk-footer', 'app-footer')
    expect(ref.current).toHaveAttribute('data-app', '1')
    expect(ref.current!.firstElementChild).toHaveClass('govuk-width-container', 'app-width')
    expect(screen.getByRole('list')).toHaveClass('govuk-footer__inline-list', 'app-links')
    expect(screen.getByRole('list')).toHaveAttribute('data-app', '2')
    expect(screen.getByRole('link')).toHaveClass('govuk-footer__link', 'app-link')
  })
})
