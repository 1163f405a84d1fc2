import { render, screen, within } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { ContactChannels } from '../../support/contact-channels/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { ServiceUnavailablePage, type ServiceUnavailablePageProps } from './index.js'
import { cy } from './service-unavailable-page.strings.js'

const contact = <ContactChannels directory={directory} at={mondayAt10} headingLevel={3} />
const page = (changes: Partial<ServiceUnavailablePageProps> = {}) => (
  <ServiceUnavailablePage
    {...({ service: 'Apply for a permit', answers: 'kept', contact, ...changes } as ServiceUnavailablePageProps)}
  />
)
const paragraphs = () => screen.getAllByRole('paragraph').map(({ textContent }) => textContent)

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
  document.title = ''
})

describe('a page for a closed service', () => {
  it('has the published heading, which is its title too', () => {
    render(page())
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Sorry, the service is unavailable$/)
    expect(document.title).toBe('Sorry, the service is unavailable – Apply for a permit')
  })

  it.each([
    [
      { from: '9pm on Friday 27 November', until: '8am on Monday 30 November 2026' },
      'The service is closed from 9pm on Friday 27 November until 8am on Monday 30 November 2026.',
    ],
    [{ until: '8am on Monday 30 November 2026' }, 'You can use the service again from 8am on Monday 30 November 2026.'],
    [{}, 'You will be able to use the service later.'],
  ])('says when people can come back: %o', (closure, said) => {
    serve(page(closure))
    expect(paragraphs()[0]).toBe(said)
  })

  it.each([
    ['kept', /^We have kept your answers\./],
    ['not-kept', /^We have not kept your answers\./],
    ['none', /^You had not started/],
  ] as const)('says what happened to the answers: %s', (answers, said) => {
    serve(page({ answers }))
    expect(paragraphs()[1]).toMatch(said)
  })

  it('says until when answers are kept', () => {
    serve(page({ answers: 'kept', keptUntil: 'midnight on 4 December 2026' }))
    expect(paragraphs()[1]).toMatch(/until midnight on 4 December 2026\.$/)
  })

  it('says what else there is to know, then other ways to do it, then every way to make contact', () => {
    serve(page({ children: 'You have more time.', otherWays: 'You can apply by phone.' }))
    expect(paragraphs()[2]).toBe('You have more time.')
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Other ways to do this',
      'Contact us for help',
    ])
    const region = screen.getByRole('region', { name: 'Contact us for help' })
    expect(within(region).getByRole('link', { name: 'market.stalls@example.com' })).toBeInTheDocument()
  })

  it('gives no way to make contact before the service has opened', () => {
    serve(page({ contact: null }))
    expect(screen.queryByText('Contact us for help')).toBeNull()
  })

  it('is in Welsh on a Welsh page', () => {
    const welsh = (changes: object) => (
      <LanguageProvider language={{ tag: 'cy', words: { 'service-unavailable-page': cy } }}>
        {page(changes)}
      </LanguageProvider>
    )
    serve(welsh({ from: '9pm ddydd Gwener', until: '8am ddydd Llun' }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Mae’n ddrwg gennym, nid yw’r gwasanaeth ar gael',
    )
    expect(paragraphs()[0]).toBe('Mae’r gwasanaeth ar gau o 9pm ddydd Gwener tan 8am ddydd Llun.')
    serve(welsh({ until: '8am ddydd Llun' }))
    expect(paragraphs()[0]).toBe('Gallwch ddefnyddio’r gwasanaeth eto o 8am ddydd Llun.')
    serve(welsh({}))
    expect(paragraphs()[0]).toBe('Byddwch yn gallu defnyddio’r gwasanaeth hwn nes ymlaen.')
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    serve(page({ from: words, until: words, children: words }))
    expect(screen.getByText(words)).toBeInTheDocument()
    expect(paragraphs()[0]).toContain(words)
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to the column', () => {
    const ref = createRef<HTMLDivElement>()
    render(<StrictMode>{page({ ref, className: 'app-closed', id: 'closed' })}</StrictMode>)
    expect(ref.current).toBe(document.getElementById('closed'))
    expect(ref.current).toHaveClass('govuk-grid-column-two-thirds', 'app-closed')
  })
})

describe('the types of a page for a closed service', () => {
  it('take no closing time without a time to come back, and no silence about answers', () => {
    // @ts-expect-error a closing time alone tells nobody when to come back
    const onlyFrom: ServiceUnavailablePageProps = { service: 'Apply', contact, answers: 'kept', from: '9pm' }
    // @ts-expect-error what happened to the answers has to be said
    const silent: ServiceUnavailablePageProps = { service: 'Apply', contact, until: '9am' }
    expect([onlyFrom, silent]).toHaveLength(2)
  })
})
