import { render, screen, within } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { StartPage } from '../../patterns/start-page/index.js'
import { cy } from './before-you-start.strings.js'
import { BeforeYouStart, type BeforeYouStartProps } from './index.js'

const certificate = { thing: 'your certificate', ifMissing: 'Your insurer can send you another one.' }
const facts = {
  need: ['the name of your stall', certificate],
  time: 'About 15 minutes',
  cost: '£25',
  saving: 'We keep your answers for 28 days.',
  otherWays: 'You can apply by phone.',
}
const before = (changes: Partial<BeforeYouStartProps> = {}) => <BeforeYouStart {...facts} {...changes} />
const terms = () => screen.getAllByRole('term').map(({ textContent }) => textContent)
const row = (term: string) => within(screen.getByText(term).parentElement!).getByRole('definition')

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('before you start', () => {
  it('says what people need to decide, always in one order', () => {
    serve(before())
    expect(terms()).toEqual([
      'What you need',
      'How long it takes',
      'What it costs',
      'Stopping and coming back',
      'Other ways to apply',
    ])
    expect(row('How long it takes')).toHaveTextContent('About 15 minutes')
    expect(row('What it costs')).toHaveTextContent('£25')
    expect(row('Stopping and coming back')).toHaveTextContent('We keep your answers for 28 days.')
    expect(row('Other ways to apply')).toHaveTextContent('You can apply by phone.')
  })

  it('says beside a thing what to do without it, and says nothing where there is nothing to say', () => {
    serve(before())
    expect(screen.getAllByRole('listitem').map(({ innerHTML }) => innerHTML.replace(/<[^>]+>/g, '|'))).toEqual([
      'the name of your stall',
      'your certificate|If you do not have this: Your insurer can send you another one.|',
    ])
  })

  it('keeps what to do without a thing in sight', () => {
    const { container } = render(before())
    expect(screen.getByText(/Your insurer can send you another one/)).toBeVisible()
    expect(container.querySelector('details, [hidden], [aria-hidden], [title], .govuk-visually-hidden')).toBeNull()
  })

  it('makes no list of a single thing, and has no empty row when people need nothing', () => {
    serve(before({ need: [certificate] }))
    expect(screen.queryByRole('list')).toBeNull()
    expect(row('What you need')).toHaveTextContent(/^your certificate ?If you do not have this: Your insurer/)
    serve(before({ need: [] }))
    expect(screen.queryByText('What you need')).toBeNull()
  })

  it('takes a link as a thing, as it takes words', () => {
    serve(
      before({
        need: [
          <a key="letter" href="/letter">
            your letter
          </a>,
          'a photo',
        ],
      }),
    )
    expect(row('What you need')).toContainElement(screen.getByRole('link', { name: 'your letter' }))
  })

  it.each([
    [1, 'govuk-heading-l'],
    [2, 'govuk-heading-m'],
    [3, 'govuk-heading-s'],
  ] as const)('can have its heading at level %i', (headingLevel, look) => {
    render(before({ headingLevel }))
    expect(screen.getByRole('heading', { level: headingLevel, name: 'Before you start' })).toHaveClass(look)
  })

  it('can speak of something other than an application', () => {
    render(before({ heading: 'Before you renew', otherWaysHeading: 'Other ways to renew' }))
    expect(screen.getByRole('heading', { name: 'Before you renew' })).toBeInTheDocument()
    expect(row('Other ways to renew')).toHaveTextContent('You can apply by phone.')
  })

  it('says the same in the same words as a start page, which has the other ways after its button', () => {
    const { otherWays, ...rest } = facts
    serve(before())
    const own = screen.getAllByRole('definition').map(({ innerHTML }) => innerHTML)
    const ownTerms = terms()
    serve(
      <StartPage {...rest} otherWays={otherWays} title="Apply for a market stall permit" href="/permit/name">
        Use this service to apply.
      </StartPage>,
    )
    expect(terms()).toEqual(ownTerms.slice(0, -1))
    expect(screen.getAllByRole('definition').map(({ innerHTML }) => innerHTML)).toEqual(own.slice(0, -1))
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Before you start',
      ownTerms.at(-1),
    ])
  })

  it('is in Welsh on a Welsh page', () => {
    render(<LanguageProvider language={{ tag: 'cy', words: { 'before-you-start': cy } }}>{before()}</LanguageProvider>)
    expect(screen.getByRole('heading', { name: 'Cyn i chi ddechrau' })).toBeInTheDocument()
    expect(terms()).toEqual([cy.need, cy.time, cy.cost, cy.saving, cy.otherWays])
    expect(screen.getByText(/^Os nad yw hwn gennych:/)).toBeInTheDocument()
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    serve(before({ need: [words, { thing: words, ifMissing: words }], time: words, otherWays: words, heading: words }))
    expect(document.body.textContent.split(words)).toHaveLength(7)
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to its element', () => {
    const ref = createRef<HTMLDivElement>()
    render(<StrictMode>{before({ ref, className: 'app-before', id: 'before' })}</StrictMode>)
    expect(ref.current).toBe(document.getElementById('before'))
    expect(ref.current).toHaveClass('handrail-before-you-start', 'app-before')
  })
})
