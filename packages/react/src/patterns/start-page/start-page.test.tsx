import { render, screen, within } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { HelpWithQuestion } from '../../help/help-with-question/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { StartPage } from './index.js'
import { cy } from '../../languages/cy.js'
import { cy as before } from '../../help/before-you-start/before-you-start.strings.js'

const page = (changes: Partial<Parameters<typeof StartPage>[0]> = {}) => (
  <StartPage
    title="Apply for a market stall permit"
    need={['a photo', 'a certificate']}
    time="About 15 minutes"
    cost="£25"
    saving="We keep your answers for 28 days."
    href="/permit/name"
    otherWays="You can apply by phone."
    {...changes}
  >
    {changes.children ?? 'Use this service to apply for a stall.'}
  </StartPage>
)
const help = <HelpWithQuestion directory={directory} at={mondayAt10} href="/get-support" about="form" />
const row = (term: string) => within(screen.getByText(term).parentElement!).getByRole('definition')
const h2 = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
  document.title = ''
})

describe('a start page', () => {
  it('has the name of the service as its heading and its title, once', () => {
    render(page())
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Apply for a market stall permit')
    expect(screen.getByRole('heading', { level: 1 })).toHaveClass('govuk-heading-l')
    expect(document.title).toBe('Apply for a market stall permit')
  })

  it('does not say that name twice in its title, when it is given twice', () => {
    render(page({ service: 'Apply for a market stall permit' }))
    expect(document.title).toBe('Apply for a market stall permit')
  })

  it('says the name of the service in its title when the heading is another', () => {
    render(page({ title: 'Renew your permit', service: 'Apply for a market stall permit' }))
    expect(document.title).toBe('Renew your permit – Apply for a market stall permit')
  })

  it('says what the service is for, in a paragraph, before all else', () => {
    serve(page())
    expect(screen.getAllByRole('paragraph')[0]).toHaveTextContent('Use this service to apply for a stall.')
    expect(screen.getByRole('heading', { level: 1 }).nextElementSibling).toHaveClass('govuk-body')
  })

  it('says what people need, how long it takes, what it costs and whether they can stop', () => {
    serve(page())
    expect(
      within(row('What you need'))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['a photo', 'a certificate'])
    expect(row('How long it takes')).toHaveTextContent('About 15 minutes')
    expect(row('What it costs')).toHaveTextContent('£25')
    expect(row('Stopping and coming back')).toHaveTextContent('We keep your answers for 28 days.')
  })

  it('makes no list of a single thing, and has no empty row when people need nothing', () => {
    serve(page({ need: ['a photo'] }))
    expect(row('What you need').innerHTML).toBe('a photo')
    serve(page({ need: [] }))
    expect(screen.queryByText('What you need')).toBeNull()
  })

  it('leads to the first question with one big button that works without scripts', () => {
    serve(page())
    const start = screen.getByRole('button', { name: 'Start now' })
    expect(start).toHaveAttribute('href', '/permit/name')
    expect(start).toHaveClass('govuk-button--start')
  })

  it('says every other way to do it, under a heading of its own', () => {
    serve(page())
    expect(h2()).toEqual(['Before you start', 'Other ways to apply'])
    expect(screen.getByText('You can apply by phone.').tagName).toBe('P')
  })

  it('can have another button and another heading for what is not an application', () => {
    serve(page({ button: 'Tell us now', otherWaysHeading: 'Other ways to tell us' }))
    expect(screen.getByRole('button', { name: 'Tell us now' })).toBeInTheDocument()
    expect(h2()).toContain('Other ways to tell us')
  })

  it('has its parts in one order: what to know, how to get help, the button, other ways', () => {
    serve(page({ help, otherWays: <p id="ways">You can apply by phone.</p> }))
    const parts = ['h1', 'dl', '#help-with-question', '.govuk-button--start', '#ways']
    const elements = parts.map((part) => document.querySelector(part)!)
    for (const [index, element] of elements.slice(1).entries()) {
      expect(
        elements[index]!.compareDocumentPosition(element),
        `${parts[index]} comes before ${parts[index + 1]}`,
      ).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    }
  })

  it('is in Welsh on a Welsh page', () => {
    render(<LanguageProvider language={cy}>{page()}</LanguageProvider>)
    expect(h2()).toEqual(['Cyn i chi ddechrau', 'Ffyrdd eraill o wneud cais'])
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      before.need,
      before.time,
      before.cost,
      before.saving,
    ])
    expect(screen.getByRole('button', { name: 'Dechrau nawr' })).toBeInTheDocument()
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    serve(page({ title: words, need: [words], time: words, otherWays: words, children: words }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words)
    expect(screen.getAllByText(words)).toHaveLength(6) // with the title
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to the column', () => {
    const ref = createRef<HTMLDivElement>()
    render(<StrictMode>{page({ ref, className: 'app-start', id: 'start' })}</StrictMode>)
    expect(ref.current).toBe(document.getElementById('start'))
    expect(ref.current).toHaveClass('govuk-grid-column-two-thirds', 'app-start')
  })
})
