import { render, screen, within } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { ContactChannels } from '../../support/contact-channels/index.js'
import { directory, mondayAt10 } from '../../support/directory.fixtures.js'
import { ProblemPage, type ProblemPageProps } from './index.js'
import { cy } from './problem-page.strings.js'

const contact = <ContactChannels directory={directory} at={mondayAt10} headingLevel={3} />
const page = (changes: Partial<ProblemPageProps> = {}) => (
  <ProblemPage {...({ service: 'Apply for a permit', answers: 'kept', contact, ...changes } as ProblemPageProps)} />
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

describe('a page about a problem', () => {
  it('has the published heading, which is its title too', () => {
    render(page())
    const heading = 'Sorry, there is a problem with the service'
    expect(screen.getByRole('heading', { level: 1, name: heading })).toHaveClass('govuk-heading-l')
    expect(document.title).toBe(`${heading} – Apply for a permit`)
  })

  it('says to try again later', () => {
    serve(page())
    expect(paragraphs()[0]).toBe('Try again later.')
  })

  it.each([
    [{ answers: 'kept' }, 'We have kept your answers. You can go on from where you stopped.'],
    [
      { answers: 'kept', keptUntil: '5pm on 4 December 2026' },
      'We have kept your answers. You can go on from where you stopped until 5pm on 4 December 2026.',
    ],
    [{ answers: 'not-kept' }, 'We have not kept your answers. You will need to enter them again.'],
    [{ answers: 'none' }, 'You had not started, so you have not lost any answers.'],
  ] as const)('says what happened to the answers: %o', (answers, said) => {
    serve(page({ ...answers, contact: null }))
    expect(paragraphs()).toEqual(['Try again later.', said])
  })

  it('has every way to contact the service in sight, in a region with a name', () => {
    serve(page())
    const region = screen.getByRole('region', { name: 'Contact us for help' })
    expect(within(region).getByRole('link', { name: '01632 960 001' })).toHaveAttribute('href', 'tel:+441632960001')
    expect(document.querySelector('details, [hidden]')).toBeNull()
  })

  it('takes a link to the page with every way instead', () => {
    serve(page({ contact: <a href="/get-support">See all our phone numbers</a> }))
    const region = screen.getByRole('region', { name: 'Contact us for help' })
    expect(within(region).getByRole('link')).toHaveAttribute('href', '/get-support')
  })

  it('has its parts in one order: what happened, more about it, other ways, how to make contact', () => {
    serve(page({ children: <p id="more">We have not taken any money.</p>, otherWays: <p id="ways">By phone.</p> }))
    const parts = ['h1', '#more', '#ways', '#contact-us']
    const elements = parts.map((part) => document.querySelector(part)!)
    for (const [index, element] of elements.slice(1).entries()) {
      expect(
        elements[index]!.compareDocumentPosition(element),
        `${parts[index]} comes before ${parts[index + 1]}`,
      ).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    }
    expect(screen.getByRole('heading', { level: 2, name: 'Other ways to do this' })).toBeInTheDocument()
  })

  it('has no heading over nothing', () => {
    serve(page({ contact: null }))
    expect(screen.queryAllByRole('heading', { level: 2 })).toEqual([])
    expect(screen.queryByRole('region')).toBeNull()
  })

  it('is in Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'problem-page': cy } }}>
        {page({ otherWays: 'Gallwch wneud cais dros y ffôn.', keptUntil: '5pm' })}
      </LanguageProvider>,
    )
    expect(document.title).toBe('Mae’n ddrwg gennym, mae problem gyda’r gwasanaeth – Apply for a permit')
    expect(paragraphs().slice(0, 2)).toEqual([
      'Rhowch gynnig arall arni yn nes ymlaen.',
      'Rydym wedi cadw eich atebion. Gallwch barhau o’r man lle gwnaethoch stopio tan 5pm.',
    ])
    expect(screen.getByRole('heading', { name: 'Ffyrdd eraill o wneud hyn' })).toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'Cysylltwch â ni i gael cymorth' })).toBeInTheDocument()
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    serve(page({ service: words, children: words, otherWays: words, contact: words, keptUntil: words }))
    expect(screen.getAllByText(words)).toHaveLength(3)
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to the column', () => {
    const ref = createRef<HTMLDivElement>()
    render(<StrictMode>{page({ ref, className: 'app-problem', id: 'problem' })}</StrictMode>)
    expect(ref.current).toBe(document.getElementById('problem'))
    expect(ref.current).toHaveClass('govuk-grid-column-two-thirds', 'app-problem')
  })
})

describe('the types of a page about a problem', () => {
  it('let nobody leave out what happened to the answers, or keep answers that are lost', () => {
    // @ts-expect-error what happened to the answers has to be said
    const silent: ProblemPageProps = { service: 'Apply', contact }
    // @ts-expect-error answers that are not kept are not kept until some time
    const both: ProblemPageProps = { service: 'Apply', contact, answers: 'not-kept', keptUntil: '5pm' }
    // @ts-expect-error how to make contact has to be said
    const alone: ProblemPageProps = { service: 'Apply', answers: 'kept' }
    expect([silent, both, alone]).toHaveLength(3)
  })
})
